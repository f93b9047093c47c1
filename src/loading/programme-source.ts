/** Where one tag's programme comes from, and how far that is. */
import type { Problem } from '../programme/problems.js';
import type { Programme } from '../programme/schema.js';
import { lateChunk } from './bring.js';
import { LoadFailure, refused } from './failure.js';
import { subscribe } from './load.js';

import type { Subscription } from './shared.js';
import type { Loaded, PageReading } from './page-reading.js';
import { readForPage } from './read-for-page.js';

export type LoadState = 'empty' | 'pending' | 'ready' | 'failed';

export interface Asked {
  /** Null when the attribute has been taken away. */
  src: string | null | undefined;
  /** Wins over `src`. */
  programme?: unknown;
  host: Element;
  isConnected: boolean;
}

export class ProgrammeSource {
  state: LoadState = 'empty';
  programme?: Programme;
  problems: readonly Problem[] = [];
  /** All that there is to say to the author; absent when the file is in order. */
  report?: PageReading['report'];

  readonly #onChange: () => void;
  #given?: unknown;
  #src = '';
  #isConnected = false;
  /** What is being asked for or held; absent while nobody is looking. */
  #subscription?: Subscription<Loaded>;

  /** @param onChange called when an answer has come; never from within `update` */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** To be called whenever one of these may have changed; once too often does no harm. */
  update({ src, programme, host, isConnected }: Asked): void {
    const given = programme ?? undefined;
    const address = (given === undefined && src?.trim()) || '';
    const before = this.#subscription;
    this.#isConnected = isConnected;

    if (given !== this.#given || address !== this.#src) {
      this.#given = given;
      this.#src = address;
      this.#subscription = undefined;
      if (given !== undefined) this.#take(given);
      else this.#become(address ? 'pending' : 'empty');
    }
    if (!isConnected) this.#leaveUnlessMoved();
    else if (address && !this.#subscription && this.state !== 'ready') this.#ask(address, host);
    // Only now: the new address may be the old one in other words.
    if (before !== this.#subscription) before?.release();
  }

  /** Once more, after a failure. */
  retry(): void {
    if (this.state !== 'failed') return;
    this.#subscription?.release();
    this.#subscription = undefined;
    if (this.#given !== undefined) this.#take(this.#given);
    else this.#become(this.#src ? 'pending' : 'empty');
  }

  /** At once where the object is in order. */
  #take(given: unknown): void {
    const reading = readOnce(given);
    if (!(reading instanceof Promise)) return this.#settle(reading);
    this.#become('pending');
    const answer = (result: PageReading) => {
      if (this.#given !== given) return;
      this.#settle(result);
      this.#onChange();
    };
    void reading.then(answer, (error) => answer({ problems: problemsOf(error) }));
  }

  #ask(address: string, host: Element): void {
    const subscription = address.startsWith('#')
      ? { promise: loadInline(address, host), release() {} }
      : subscribe(address, host);
    const answer = (result: PageReading) => {
      // Too late: the tag has gone, or asks for something else by now.
      if (this.#subscription !== subscription) return;
      this.#settle(result);
      this.#onChange();
    };
    this.#subscription = subscription;
    this.#become('pending');
    void subscription.promise.then(answer, (error) => answer({ problems: problemsOf(error) }));
  }

  /** Panels for people with poor sight put the whole page into a wrapper: out and in again, in one task. */
  #leaveUnlessMoved(): void {
    queueMicrotask(() => {
      if (this.#isConnected) return;
      this.#subscription?.release();
      this.#subscription = undefined;
    });
  }

  #settle(reading: PageReading): void {
    // A tag may hand on what it shows to tags inside it: it is not read again, nor reported twice.
    if (reading.programme) known.set(reading.programme, reading);
    this.#become(reading.programme ? 'ready' : 'failed', reading);
  }

  #become(state: LoadState, { programme, problems, report }: PageReading = NOTHING): void {
    this.state = state;
    this.programme = programme;
    this.problems = problems;
    this.report = report;
  }
}

/** Few pages carry their programme in themselves. */
const inlineScripts = lateChunk(() => import('./inline-script.js'));
const loadInline = async (address: string, host: Element) =>
  (await inlineScripts()).loadInline(address, host);

const NOTHING: PageReading = { problems: [] };

type Answer = PageReading | Promise<PageReading>;
const known = new WeakMap<object, Answer>();

/** An object given to many tags is read once; what the page changes inside it later is not looked at. */
function readOnce(value: unknown): Answer {
  if (typeof value !== 'object' || value === null) return readForPage(value);
  const result = known.get(value) ?? readForPage(value);
  known.set(value, result);
  // Known from now on: the next tag need not wait. What could not be read for want of a script, the next one reads anew.
  if (result instanceof Promise)
    result.then(
      (reading) => known.set(value, reading),
      () => known.delete(value),
    );
  return result;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof LoadFailure) return error.problems;
  // A fault of ours, not of the file's: it must not pass for one.
  reportError(error);
  return refused('internalError', { message: String(error) }).problems;
}
