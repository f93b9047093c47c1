/** `prog-widgets import plan.xlsx --into programme.json`: what was changed in a workbook, put into the programme. */
import { broughtBack, DELETIONS, languageOfBook } from '../authoring/workbook/bring-back.js';
import { programmeContext } from '../elements/text/programme-context.js';
import { languageNamed } from '../i18n/languages.js';
import { loadProblemVoice } from '../i18n/problem-sentences.js';
import { bookWords } from './book-words.js';
import { changedLines } from './changed-lines.js';
import type { Document } from '../reading-files/index.js';
import type { Call } from './command.js';
import { readFile } from './read-file.js';

export async function importWorkbook(
  document: Document,
  into: string,
  call: Call,
): Promise<number> {
  const before = await readFile(into, call);
  // Headings are in the language of the workbook; what is said, in the reader's.
  const book = await bookWords.load(languageNamed(languageOfBook(document)));
  const deletions = call.oneOf('deletions', DELETIONS, call.text('deletions') ?? 'keep');
  const result = broughtBack(before, document, programmeContext(before, book, 0), deletions);
  const say = await bookWords.load(call.lang);
  const found = changedLines(before, result.programme, say);
  const { sentenceOf: sentence } = await loadProblemVoice(call.lang);
  const told = [
    ...result.told,
    ...result.problems.map((it) => say.workbook.told.at(result.placeOf(it) ?? into, sentence(it))),
  ];
  if (call.flag('json'))
    call.print(`${JSON.stringify({ changes: found.changes, told }, null, 2)}\n`);
  else call.print([...told, ...found.lines, found.sum].map((it) => `${it}\n`).join(''));
  return save(result.programme === before ? undefined : result.programme, into, call);
}

/** An unchanged programme stays the file that it is, to the byte. */
function save(programme: object | undefined, into: string, call: Call): number {
  const out = call.text('out') ?? (call.flag('force') ? into : undefined);
  if (out === undefined) {
    if (programme) call.say(call.words.notSaved(into));
    return programme ? 1 : 0;
  }
  if (!programme && out === into) return 0;
  const bytes = programme ? `${JSON.stringify(programme, null, 2)}\n` : call.read(into);
  call.save(out, bytes);
  return 0;
}
