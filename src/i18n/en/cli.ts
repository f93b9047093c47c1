import type { Choices, CliWords, CommandName } from '../contract/cli.js';
import { pluralForm, type Forms } from '../formats.js';
import { locale } from './locale.js';

const LIST: Record<CommandName, string> = {
  new: 'begin a programme file',
  check: 'check a file: what is wrong, and on which line',
  serve: 'show the programme, and follow the file while you write',
  html: 'write a part of a programme as HTML without scripts',
  sheet: 'write a programme as a workbook, to edit it in Excel',
  import: 'make a draft of a Word or Excel file; bring back what a workbook changed',
  changes: 'say what was changed between two editions of a file',
  theme: 'turn a brand-book into CSS for a site',
  schema: 'write the schema by which editors complete the file',
};

const out = (
  lang: string,
): string => `  --out       into a file, not to the screen (on Windows safer than >)
  --lang      ${lang}`;

const help = ({ tag, theme, lang }: Choices): Record<CommandName, string> => ({
  new: `prog-widgets new [programme.json]

Writes a programme file with samples and comments, and programme.schema.json beside it. The comments stand under the key
"//": no page shows them. What is there already is never written over.

  --lang      ${lang}
`,
  check: `prog-widgets check programme.json

Names all that is wrong with a file: line, column, field, what happened, and what was probably meant. There may be
several files. Errors come first, then warnings, then advice: what was understood though it is written in another way.
The same is said once, with its first places. With one error or more the exit code is 1; without one 0.

  --json      for programs, not for people; names every place
${out(lang)}
`,
  serve: `prog-widgets serve programme.json

Shows the whole programme, and what there is to say about the file, at an address on this computer. Save the file, and
the page follows. Nothing goes to the network. Stop it with Ctrl+C.

  --port      number of the port (a free one if not said)
  --lang      ${lang}
`,
  html: `prog-widgets html programme.json --tag roadmap > roadmap.html

Writes a part of a programme as HTML without scripts: a table or a list, to paste where nothing else passes, or to put
inside a tag as its fallback.

  --tag       ${tag} (page if not said: all of them in turn)
  --document  a whole page with styles, not a piece to paste
  --json-ld   add what search engines read (JSON-LD)
  --project   this project only (an id of the file)
  --heading-level  1–6 (2 if not said)
  --today     the day of the statuses, YYYY-MM-DD (today if not said)
${out(lang)}
`,
  sheet: `prog-widgets sheet programme.json --out plan.xlsx

Writes a programme as a workbook for Excel and LibreOffice: passport, activities, indicators by year, self-assessment,
SWOT, risks, events. All cells are texts; nothing becomes a date by itself. To bring it back:
prog-widgets import plan.xlsx --into programme.json

  --force     replace a workbook that is there
${out(lang)}
`,
  import: `prog-widgets import programme.docx [--out programme.json] [--decisions decisions.json]
prog-widgets import plan.xlsx --into programme.json [--out new.json]

Makes the draft of a programme of a document (.docx, .odt, .xlsx, .ods), and says what is open in it and what was not used. What is
there already is never written over without --force.

With --decisions it settles what that file has settled; if there is none, it writes one with the questions to be answered:
put the code of an answer into "answer", words into "value" where the answer asks for them, and call the command again with
--force. The same file settles what has not changed in the next edition of the document.

With --into it says what was changed in a workbook that the command sheet has written, and puts it into the programme. Only what you
changed is changed: a cell that was left alone leaves its value alone. Rows that were deleted are named; they
leave the programme only with --deletions apply. Without --out and --force nothing is written: only the list of changes, exit code 1.

  --decisions the file of decisions
  --into      the programme file
  --deletions what becomes of items whose rows are gone: keep, or apply to take them out
  --force     write into that very file
  --json      for programs, not for people
${out(lang)}
`,
  changes: `prog-widgets changes old.json new.json

Says in what the second edition differs from the first: item by item, field by field, what was and what is. The order of
items and their codes do not count: an item is known by its code, then by its number and title.

  --json      for programs, not for people
${out(lang)}
`,
  theme: `prog-widgets theme brand.tokens.json > brand.css

Writes a brand-book as CSS variables for a whole site: all colours with the contrast they need, typefaces, corners.

  --theme     ${theme} (light if not said)
${out(lang)}
`,
  schema: `prog-widgets schema > programme.schema.json

Writes the schema of programme files. Put it beside programme.json, and make the first line of that file
"$schema": "./programme.schema.json": Visual Studio Code and other editors begin to complete it.

${out(lang)}
`,
});

/** With a plain space: a terminal's text is searched and piped. */
const counted = (n: number, forms: Forms): string => `${n} ${pluralForm(n, locale, forms)}`;

export const cli: CliWords = {
  help: (
    unknown,
  ) => `${unknown === undefined ? '' : `There is no command “${unknown}”.\n\n`}prog-widgets COMMAND file

${Object.entries(LIST)
  .map(([name, what]) => `  ${name.padEnd(10)}${what}`)
  .join('\n')}

More: prog-widgets check --help --lang en
`,
  helpOf: (command, choices) => help(choices)[command],
  unknownOption: (option) => `There is no option ${option}. --help tells which there are.`,
  badOption: (option, reason) => `The option ${option} is not written as it should be: ${reason}`,
  notRead: (file, { code, message }) =>
    `${file} can't be read: ${code === 'ENOENT' ? 'there is no such file.' : code === 'EISDIR' ? 'it is a folder.' : message}`,
  notWritten: (file, reason) => `${file} could not be written: ${reason}`,
  notAmong: (option, found, known) =>
    `${option} ${found}: there is none${known && `; there are ${known}`}.`,
  noDay: (found) => `--today ${found}: a date such as 2023-12-10 is needed.`,
  noPort: (found) => `--port ${found}: a number from 0 to 65535 is needed.`,
  portTaken: (port) => `Port ${port} is taken. Name another, or none.`,
  exists: (file) =>
    `${file} is there already and was left alone. Name another: prog-widgets new other.json`,
  needsOut: (example) => `Where to? Name a file: --out ${example}`,
  notReplaced: (file) => `${file} is there already and was left alone. To replace it, add --force.`,
  notSaved: (file) =>
    `Not written. To write it, add --out new.json or --force (into ${file} itself).`,
  written: (file) => `Done: ${file}`,
  created: (file, schema) =>
    `Done: ${file}, and ${schema} beside it.\nPut your own words in and watch: npx prog-widgets serve ${file} --lang en`,
  serving: (file, address) => `${file}: ${address}\nStop it with Ctrl+C.`,
  changed: (time, verdict) => `${time} ${verdict}`,
  level: { error: 'error', warning: 'warning', advice: 'advice' },
  morePlaces: (n) =>
    `and ${counted(n, { one: 'place', other: 'places' })} more; --json names them all`,
  verdict: (errors, warnings, advice) =>
    [
      errors && counted(errors, { one: 'error', other: 'errors' }),
      warnings && counted(warnings, { one: 'warning', other: 'warnings' }),
      advice && counted(advice, { one: 'piece of advice', other: 'pieces of advice' }),
    ]
      .filter(Boolean)
      .join(', ') || 'in order',
};
