/** `prog-widgets import plan.docx`: a document as the draft of a programme, and what is open in it. */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { draftOf } from '../authoring/draft/draft.js';
import { finished } from '../authoring/draft/finished.js';
import type { Draft, Question } from '../authoring/draft/model.js';
import { answerSaid, brief, placeSaid, questionSaid } from '../authoring/draft/said.js';
import type { DraftWords } from '../i18n/contract/draft.js';
import { topicIn } from '../i18n/languages.js';
import type { Document, Place } from '../reading-files/index.js';
import { recognise } from '../recognising/recognise.js';
import { Misuse, type Call } from './command.js';
import { DecisionsFile } from './decisions-file.js';
import { readingWords } from './read-document.js';

/** Of what was not used, so many texts are shown. */
const MOST_UNUSED = 5;
const MOST_WORDS = 5;
/** Of answers, those that are likely come first. */
const MOST_ANSWERS = 4;

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
  const book = new DecisionsFile(call);
  const draft = draftOf(document, recognise(document), book.decisions);
  const programme = finished(draft);
  const { left } = await readingWords(call);
  const lines = [
    ...report(draft, document, words),
    ...document.left.map(({ what, count }) => left[what](count)),
  ];
  const places = Object.fromEntries(draft.places);
  if (call.flag('json'))
    call.print(`${JSON.stringify({ out, ...draft, programme, places }, null, 2)}\n`);
  else call.print([...lines, words.next(out)].map((it) => `${it}\n`).join(''));
  if (counts(draft, words).length === 0) return 1;
  call.save(out, `${JSON.stringify(programme, null, 2)}\n`);
  book.save(draft, words);
  return 0;
}

function report(draft: Draft, document: Document, words: DraftWords): string[] {
  const found = counts(draft, words);
  const { questions, notes, unused, ignored } = draft;
  const open = questions.filter((it) => !it.answered);
  const left = unused.filter((it) => !it.answered);
  const settled = questions.length - open.length;
  return [
    found.length ? words.found(found) : words.nothingFound,
    ...(settled ? [words.settled(settled, open.length)] : []),
    ...open.map((it) => askedLine(it, document, words)),
    ...notes.map(({ code, places, words: said }) =>
      words.noted(
        words.notes[code],
        places.length,
        placesSaid(places, document, words),
        said.slice(0, MOST_WORDS).map(brief),
      ),
    ),
    ...ignored.map(({ decision, why }) => words.ignored[why](decision.question)),
    left.length
      ? words.unused(
          left.length,
          left.slice(0, MOST_UNUSED).map((it) => brief(it.text)),
        )
      : words.allUsed,
  ];
}

function askedLine(question: Question, document: Document, words: DraftWords): string {
  const { code, count, answers, each, places } = question;
  const about = question.words.map(brief);
  return words.asked(
    questionSaid({ code, words: about, count }, words),
    placesSaid(places, document, words),
    each ? about : [],
    answers.slice(0, MOST_ANSWERS).map((it) => answerSaid(question, it, words)),
  );
}

const placesSaid = ([first]: Place[], document: Document, words: DraftWords): string =>
  first ? placeSaid(first, document, words) : '';

const counts = ({ programme }: Draft, { lists }: DraftWords): [string, number][] =>
  Object.entries(lists).flatMap(([key, noun]): [string, number][] => {
    const list = programme[key];
    return Array.isArray(list) && list.length ? [[noun, list.length]] : [];
  });
