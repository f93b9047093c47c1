/** What one reading of a file keeps in mind while it walks down: where it is, what it found, what it left out. */
import {
  pathText,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type Severity,
} from '../problems.js';
import type { TimeContext } from '../time/words/read-time.js';
import { brief, kindOf } from './values.js';

/** A value that can't stay. Whoever can do without it reports it; whoever can't goes with it. */
export class Loss {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

/** Seen in passing, and worth a second look by whoever gives advice. */
export type Oddity = OddKey | { path: Path; textWithLink: string };
export type OddKey = { path: Path; key: string; known: ReadonlyMap<string, unknown> };

/** A broken file of 10 MB could fill the memory with problems that nobody will read. */
const MOST_KEPT = 5000;

export class Reading {
  readonly path: Path = [];
  readonly problems: Problem[] = [];
  readonly oddities: Oddity[] = [];
  /** How many problems there are beyond those kept. */
  hidden = 0;
  /** The unit of what is being measured here, and the one that a number came with where none is written. */
  measured: { unit: string; seen?: string } | undefined;
  /** Why there is no value, where words in its place say so. */
  reason: string | undefined;
  /** What the programme's period says of a time without a year. */
  timeContext: TimeContext = {};
  /** What became of values under unknown keys. */
  readonly kept = new Map<object, unknown>();
  /** By the path of an object: how the file spells those of its keys that were read as others. */
  readonly renamed = new Map<string, Map<string, string>>();
  /** For lists that lost items: the index in the file of each item that stayed. */
  readonly #indexesInFile = new Map<readonly unknown[], readonly number[]>();

  note<Code extends ProblemCode>(
    severity: Severity,
    code: Code,
    params: ProblemParams[Code],
    path: Path = [...this.path],
  ): void {
    this.report({ severity, code, path, params: params });
  }

  /** Of the object where reading is. */
  rename(key: string, written: string): void {
    const place = pathText(this.path);
    const keys = this.renamed.get(place) ?? new Map<string, string>();
    this.renamed.set(place, keys.set(key, written));
  }

  report(problem: Problem): void {
    if (this.problems.length < MOST_KEPT) this.problems.push(problem);
    else this.hidden++;
  }

  noteOddity(oddity: Oddity): void {
    if (this.oddities.length < MOST_KEPT) this.oddities.push(oddity);
  }

  /** For `forgetSince`: what there was to say of an item no longer matters once the whole item is lost. */
  get noted(): number {
    return this.problems.length + this.hidden;
  }

  forgetSince(noted: number): void {
    this.problems.length = Math.min(this.problems.length, noted);
    this.hidden = noted - this.problems.length;
  }

  loss<Code extends ProblemCode>(code: Code, params: ProblemParams[Code]): Loss {
    const kept = { lost: 'field', ...params } as Problem['params'];
    return new Loss({ severity: 'loss', code, path: [...this.path], params: kept });
  }

  wrongType(expected: string, value: unknown): Loss {
    const found = kindOf(value);
    const loss = this.loss('wrongType', { expected, found, words: brief(value) });
    // Programs write `null` where there is nothing to write: nothing is lost with it.
    if (found === 'null') loss.problem.severity = 'advice';
    return loss;
  }

  rememberIndexes(list: readonly unknown[], indexes: readonly number[] | undefined): void {
    if (indexes) this.#indexesInFile.set(list, indexes);
  }

  indexesInFile(list: readonly unknown[]): readonly number[] | undefined {
    return this.#indexesInFile.get(list);
  }

  /** The index that the author of the file would count. */
  indexInFile(list: readonly unknown[], index: number): number {
    return this.#indexesInFile.get(list)?.[index] ?? index;
  }
}
