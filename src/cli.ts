#!/usr/bin/env node
/** The command `prog-widgets`. What it prints for the site goes to standard output, what it says to people beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VERSION } from './elements/define-safely.js';
import { problemReport } from './elements/problem-report.js';
import { EXPORTED, staticHtml, type ExportedPart } from './export/static-html.js';
import { exportWords } from './export/words.js';
import type { Language } from './i18n/language.js';
import { lookSentences, tokenSentence } from './i18n/look-sentences.js';
import { decode } from './loading/decode.js';
import { LoadFailure } from './loading/failure.js';
import { parse, type Loaded } from './loading/parse.js';
import { parseMoment } from './programme/time/moment.js';
import { readBrandBook } from './theme/brand-book.js';
import { cssOf, lookOf, THEMES, type Theme } from './theme/looks.js';

const HELP = {
  ru: `prog-widgets html programme.json --tag roadmap > roadmap.html

Пишет часть программы как HTML без скриптов: таблицы и списки, которые можно вставить туда, где ничего другого не
проходит, или внутрь тега как запасной вид.

  --tag       ${EXPORTED.join(', ')} (по умолчанию page: всё это подряд)
  --document  целая страница со стилями, а не кусок для вставки
  --json-ld   добавить сведения для поисковых систем (JSON-LD)
  --project   только это направление (id из файла)
  --heading-level  уровень заголовка, 1–6 (по умолчанию 2)
  --today     день, на который считаются статусы, ГГГГ-ММ-ДД (по умолчанию сегодня)
  --lang      ru или en
  --out       в файл, а не на экран

prog-widgets theme brand.tokens.json > brand.css

Пишет фирменный стиль как переменные CSS для всего сайта: все цвета с нужным контрастом, шрифты, скругления.

  --theme     ${THEMES.join(', ')} (по умолчанию light)
`,
  en: `prog-widgets html programme.json --tag roadmap > roadmap.html

Writes a part of a programme as HTML without scripts: a table or a list, to paste where nothing else passes, or to put
inside a tag as its fallback.

  --tag       ${EXPORTED.join(', ')} (page if not said: all of them in turn)
  --document  a whole page with styles, not a piece to paste
  --json-ld   add what search engines read (JSON-LD)
  --project   this project only (an id of the file)
  --heading-level  1–6 (2 if not said)
  --today     the day of the statuses, YYYY-MM-DD (today if not said)
  --lang      ru or en
  --out       into a file, not to the screen

prog-widgets theme brand.tokens.json > brand.css

Writes a brand-book as CSS variables for a whole site: all colours with the contrast they need, typefaces, corners.

  --theme     ${THEMES.join(', ')} (light if not said)
`,
};

const print = (text: string): void => void process.stdout.write(text);
const say = (text: string): void => void process.stderr.write(`${text}\n`);
// `prog-widgets … | head` closes the pipe early; that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The command was called wrongly: a sentence, and no stack. */
class Misuse extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const lang: Language = values.lang === 'en' ? 'en' : 'ru';
  const [command, file] = positionals;
  if (values.version) return print(`${VERSION}\n`);
  if (values.help || command === undefined) return print(HELP[lang]);
  if (file === undefined) throw new Misuse(HELP[lang]);
  const write = (text: string): void =>
    values.out === undefined ? print(text) : writeFileSync(values.out, text);
  if (command === 'theme') return write(themeOf(file, values.theme, lang));
  if (command !== 'html') throw new Misuse(HELP[lang]);
  const part = values.tag.replace(/^prog-/, '') as ExportedPart;
  if (!EXPORTED.includes(part))
    throw new Misuse(
      lang === 'en'
        ? `--tag ${part}: there are ${EXPORTED.join(', ')}.`
        : `--tag ${part}: есть ${EXPORTED.join(', ')}.`,
    );
  const { programme, problems } = await read(file, lang);
  const told = await problemReport(problems, lang);
  if (told.length) say([file, ...told].join('\n  '));
  const html = staticHtml({
    programme,
    part,
    ...(await exportWords(lang)),
    today: dayOf(values.today),
    headingLevel: Number(values['heading-level']) || 2,
    isDocument: values.document,
    hasJsonLd: values['json-ld'],
    ...(values.project !== undefined && { project: values.project }),
  });
  write(html);
}

function themeOf(file: string, name: string, lang: Language): string {
  const theme = name as Theme;
  const sentences = lookSentences(lang);
  if (!THEMES.includes(theme)) throw new Misuse(sentences.noTheme(name, THEMES.join(', ')));
  let value: unknown;
  try {
    value = JSON.parse(decode(bytesOf(file, lang)));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(sentences.notJson(file));
  }
  const { book, problems } = readBrandBook(value);
  const told = problems.map((it) => tokenSentence(it, lang));
  if (problems.some((it) => it.code === 'notTokens')) throw new Misuse(`${file}: ${told.join()}`);
  if (told.length) say([file, ...told].join('\n  '));
  return cssOf(lookOf(theme, book), ':root');
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        tag: { type: 'string', default: 'page' },
        document: { type: 'boolean', default: false },
        'json-ld': { type: 'boolean', default: false },
        project: { type: 'string' },
        'heading-level': { type: 'string', default: '2' },
        theme: { type: 'string', default: 'light' },
        today: { type: 'string' },
        lang: { type: 'string' },
        out: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n\n${HELP.ru}`);
  }
}

function bytesOf(file: string, lang: Language): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Misuse(
      lang === 'en'
        ? `${file} can't be read: ${(error as Error).message}`
        : `Файл ${file} не читается: ${(error as Error).message}`,
    );
  }
}

async function read(file: string, lang: Language): Promise<Loaded> {
  const bytes = bytesOf(file, lang);
  try {
    return await parse(decode(bytes), file);
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    throw new Misuse((await problemReport(error.problems, lang)).join('\n'));
  }
}

function dayOf(text: string | undefined): number {
  const given = parseMoment(text ?? '');
  if (given?.precision === 'day') return given.first;
  if (text !== undefined) throw new Misuse(`--today ${text}: ГГГГ-ММ-ДД / YYYY-MM-DD`);
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
