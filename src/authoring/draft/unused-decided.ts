/** Texts that nothing was made of, put into the programme by a person: a row of the passport, a text, a note. */
import type { Json } from '../../programme/reading/values.js';
import type { Document, Place } from '../../reading-files/document.js';
import type { Said } from '../../recognising/found.js';
import { isHeading } from '../../recognising/prose/blocks.js';
import { labelled } from '../../recognising/tables/labels.js';
import { tidy } from '../../recognising/text.js';
import { countedUp, idOf } from './ids.js';
import type { Answer, Unused } from './model.js';
import type { Notes } from './notes.js';
import type { Settled } from './settled.js';
import type { Left } from './unused.js';

const ANSWERS: Answer[] = [
  { code: 'leave' },
  { code: 'narrative' },
  { code: 'passport' },
  { code: 'note' },
];

/** Of a text without a label, as the name of its row. */
const LONGEST_LABEL = 60;

export const headingsIn = ({ blocks }: Document): Said[] =>
  blocks.flatMap((it) =>
    it.kind !== 'table' && isHeading(it) && it.text.trim()
      ? [{ text: tidy(it.text), at: it.at }]
      : [],
  );

export interface SettledUnused {
  programme: Json;
  unused: Unused[];
}

export function settledUnused(
  left: Left[],
  programme: Json,
  document: Document,
  settled: Settled,
  notes: Notes,
): SettledUnused {
  const unused: Unused[] = [];
  const more = new More(headingsIn(document), notes);
  const ids = countedUp(left.map((it) => idOf('unused', it.text)));
  for (const [at, it] of left.entries()) {
    const id = ids[at]!;
    const answered = settled.find(id, ANSWERS);
    if (!answered || answered.answer === 'leave')
      unused.push({ id, ...it, answers: ANSWERS, ...(answered && { answered }) });
    else more.add(answered.answer, it);
  }
  return { programme: more.into(programme), unused };
}

/** What is added to a programme. */
class More {
  readonly #headings: Said[];
  readonly #notes: Notes;
  readonly #sections = new Map<string, { lines: string[]; places: Place[] }>();
  readonly #passport: Json[] = [];
  readonly #remarks: Json[] = [];

  constructor(headings: Said[], notes: Notes) {
    this.#headings = headings;
    this.#notes = notes;
  }

  add(how: string, { text, at, mark }: Left): void {
    if (how === 'note') {
      const said = mark === undefined ? text : text.slice(mark.length).trim();
      this.#remarks.push(this.#notes.from({ mark: mark ?? '*', text: said }, at));
    } else if (how === 'passport') {
      const { label, value } = labelled(text) ?? { label: this.#over(at, text), value: text };
      this.#passport.push(this.#notes.from({ label, value }, at));
    } else {
      const title = this.#over(at, text);
      const section = this.#sections.get(title) ?? { lines: [], places: [] };
      section.lines.push(text);
      section.places.push(at);
      this.#sections.set(title, section);
    }
  }

  /** The heading that a text stands under, else its own beginning. */
  #over({ block, row }: Place, text: string): string {
    const above = this.#headings.filter(
      (it) => it.at.block < block || (it.at.block === block && row !== undefined),
    );
    return above.at(-1)?.text ?? tidy(text).slice(0, LONGEST_LABEL);
  }

  into(programme: Json): Json {
    const sections = [...this.#sections].map(([title, { lines, places }], at) =>
      this.#notes.from({ id: `n${at + 1}`, title, body: lines.join('\n\n') }, places),
    );
    const added = { passport: this.#passport, notes: this.#remarks, sections };
    for (const [key, list] of Object.entries(added))
      if (list.length)
        programme[key] = [...((programme[key] as Json[] | undefined) ?? []), ...list];
    return programme;
  }
}
