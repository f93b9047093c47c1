/** What is collected while a draft is made: questions and their answers, notes, where things come from, positions. */
import type { DraftNote, DraftQuestion } from '../../i18n/contract/draft.js';
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';
import type { Doubt } from '../../recognising/found.js';
import type { Noted, Question } from './model.js';
import { Origins, type Places } from './origins.js';
import { Positions } from './positions.js';
import { Questions, type Answered, type Asked } from './questions.js';
import type { Settled } from './settled.js';

const NOTES: ReadonlySet<string> = new Set<DraftNote>([
  'numberTwice',
  'namedTwice',
  'cellsShifted',
  'lettersApart',
  'lettersContradict',
  'labelsBelow',
  'joinedToAbove',
]);

export class Notes {
  readonly origins = new Origins();
  readonly #positions = new Positions();
  readonly #notes = new Map<DraftNote, Noted>();
  readonly #questions: Questions;

  constructor(settled: Settled) {
    this.#questions = new Questions(settled);
  }

  ask(code: DraftQuestion, asked: Asked): Answered {
    return this.#questions.ask(code, asked);
  }

  /** Of what is doubted, what nobody has to answer. */
  doubt(doubts: readonly Doubt[]): void {
    for (const { code, at, words } of doubts)
      if (NOTES.has(code)) {
        const note = this.#notes.get(code as DraftNote) ?? {
          ...{ code: code as DraftNote, places: [], words: [] },
        };
        note.places.push(at);
        if (words) note.words.push(words);
        this.#notes.set(note.code, note);
      }
  }

  /** Who answers: ids, once `roles` was asked for. */
  positions(titles: readonly string[], at: Place): string[] {
    return this.#positions.of(titles, at);
  }

  /** Asked when all positions are known. */
  get roles(): Json[] {
    return this.#positions.settled(this.#questions, this.origins);
  }

  from(item: Json, at: Places, fields?: Record<string, Places>): Json {
    return this.origins.from(item, at, fields);
  }

  get questions(): Question[] {
    return this.#questions.all;
  }

  get notes(): Noted[] {
    return [...this.#notes.values()];
  }
}
