/** `prog-widgets import plan.docx`: a document as the draft of a programme, and what is open in it. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { draftOf } from '../authoring/draft/draft.js';
import type { Draft, Question } from '../authoring/draft/model.js';
import type { DraftWords } from '../i18n/contract/draft.js';
import { topicIn } from '../i18n/languages.js';
import { pieceOf } from '../programme/piece-of.js';
import { readProgramme } from '../programme/read.js';
import type { Document, Place } from '../reading-files/index.js';
import { recognise } from '../recognising/recognise.js';
import { Misuse, type Call } from './command.js';
import { readingWords } from './read-document.js';

/** Of what was not used, so many texts are shown. */
const MOST_UNUSED = 5;
const LONGEST = 60;

/** @returns 0 when a draft was written, 1 when there is nothing in it */
export async function importDraft(document: Document, file: string, call: Call): Promise<number> {
  const out = call.text('out') ?? `${basename(file, extname(file))}.json`;
  // Hours of somebody's work may be in it.
  if (existsSync(out) && !call.flag('force')) throw new Misuse(call.words.notReplaced(out));
  const words = await topicIn(
    call.lang,
    'draft',
    async () => (await import('../i18n/ru/draft.js')).draft,
  );
  const draft = draftOf(document, recognise(document));
  // Words become values where they have one meaning; what is not understood stays in words.
  const { period, ...read } = readProgramme(draft.programme).programme ?? draft.programme;
  const programme = { ...read, ...(draft.programme['period'] ? { period } : {}) };
  const { left } = await readingWords(call);
  const lines = [
    ...report(draft, document, words),
    ...document.left.map(({ what, count }) => left[what](count)),
  ];
  if (call.flag('json')) call.print(`${JSON.stringify({ out, ...draft, programme }, null, 2)}\n`);
  else call.print([...lines, words.next(out)].map((it) => `${it}\n`).join(''));
  if (counts(draft, words).length === 0) return 1;
  try {
    writeFileSync(out, `${JSON.stringify(programme, null, 2)}\n`);
  } catch (error) {
    throw new Misuse(call.words.notWritten(out, (error as Error).message));
  }
  call.say(call.words.written(out));
  return 0;
}

function report(draft: Draft, document: Document, words: DraftWords): string[] {
  const found = counts(draft, words);
  const { questions, unused } = draft;
  return [
    found.length ? words.found(found) : words.nothingFound,
    ...questions.map((it) => questionOf(it, document, words)),
    unused.length
      ? words.unused(
          unused.length,
          unused.slice(0, MOST_UNUSED).map((it) => brief(it.text)),
        )
      : words.allUsed,
  ];
}

function questionOf(
  { code, places, words: said }: Question,
  document: Document,
  words: DraftWords,
): string {
  const shown = code === 'kindUnsure' ? said.map((it) => words.kinds[it] ?? it) : said.map(brief);
  const [first] = places;
  const place = first ? placeOf(first, document, words) : '';
  return words.question(words.questions[code], places.length, place, shown);
}

const counts = ({ programme }: Draft, { lists }: DraftWords): [string, number][] =>
  Object.entries(lists).flatMap(([key, noun]): [string, number][] => {
    const list = programme[key];
    return Array.isArray(list) && list.length ? [[noun, list.length]] : [];
  });

function placeOf({ block, row }: Place, { blocks }: Document, words: DraftWords): string {
  const it = blocks[block];
  if (it?.kind === 'table') return words.inTable(it.n, row === undefined ? undefined : row + 1);
  return words.inText(block + 1);
}

const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${pieceOf(line, 0, LONGEST)}…` : line;
};
