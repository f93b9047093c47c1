/** `--decisions plan.decisions.json`: what was settled once is read, and what is open is written down to be settled. */
import { existsSync } from 'node:fs';
import type { Decision, Draft } from '../authoring/draft/model.js';
import { answerSaid, questionSaid } from '../authoring/draft/said.js';
import { decisionsIn } from '../authoring/draft/settled.js';
import type { DraftWords } from '../i18n/contract/draft.js';
import { Misuse, type Call } from './command.js';

export class DecisionsFile {
  readonly decisions: Decision[];
  readonly #call: Call;
  readonly #file: string | undefined;
  readonly #isThere: boolean;

  constructor(call: Call) {
    this.#call = call;
    this.#file = call.text('decisions');
    this.#isThere = this.#file !== undefined && existsSync(this.#file);
    this.decisions = this.#isThere ? this.#read(this.#file!) : [];
  }

  #read(file: string): Decision[] {
    try {
      return decisionsIn(JSON.parse(new TextDecoder().decode(this.#call.read(file))));
    } catch (error) {
      if (error instanceof Misuse) throw error;
      throw new Misuse(this.#call.words.notRead(file, error as Error));
    }
  }

  /** A file that is there stays as it is unless it may be replaced; then what was settled comes first. */
  save({ questions }: Draft, words: DraftWords): void {
    if (this.#file === undefined || (this.#isThere && !this.#call.flag('force'))) return;
    const open = questions
      .filter((it) => !it.answered)
      .map((it) => ({
        question: it.id,
        answer: '',
        asks: [questionSaid(it, words), ...it.words],
        answers: Object.fromEntries(
          it.answers.map((one) => [one.code, answerSaid(it, one, words)]),
        ),
      }));
    const all = [...this.decisions, ...open];
    this.#call.save(this.#file, `${JSON.stringify(all, null, 2)}\n`);
  }
}
