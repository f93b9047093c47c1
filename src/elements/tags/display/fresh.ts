/**
 * Looks again and again whether the file has changed. What can't be had, or is no programme any more, changes nothing:
 * a screen in a hall goes on with what it has.
 */
import type { Language } from '../../../i18n/languages.js';
import { download } from '../../../loading/download.js';
import { LoadFailure } from '../../../loading/failure.js';
import { modeOf } from '../../../loading/load.js';
import { parse } from '../../../loading/parse.js';
import type { Programme } from '../../../programme/schema.js';
import { problemReport } from '../../base/problem-report.js';

const PACE = { timeout: 15_000, pause: 2_000 };
/** In s, between two looks at a server that has failed again and again. */
const LONGEST = 3600;
/** The network's faults pass by themselves, and nobody in the hall can mend them. */
const PASSING = /offline|timeout|httpError|notFound/;

export class FreshData {
  /** Came since it was last taken. */
  programme?: Programme | undefined;
  /** When the file was last had, as `Date.now()`. */
  at = Date.now();
  #text?: string;
  #complained?: string;
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #leaving?: AbortController | undefined;
  readonly #onCame: () => void;

  constructor(onCame: () => void) {
    this.#onCame = onCame;
  }

  /** @param seconds between two looks */
  start(
    address: string,
    base: Node,
    seconds: number,
    say: (reason: string) => void,
    language: Language,
  ): void {
    this.stop();
    let pause = seconds;
    const again = (): void => {
      this.#timer = setTimeout(() => void poll(), pause * 1000);
    };
    const poll = async (): Promise<void> => {
      const leaving = (this.#leaving = new AbortController());
      const isThere = await this.#ask(address, base, leaving.signal, say, language);
      // A server that fails is asked less and less often.
      pause = isThere ? seconds : Math.min(pause * 2, Math.max(seconds, LONGEST));
      if (!leaving.signal.aborted) again();
    };
    again();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#leaving?.abort();
    this.#timer = this.#leaving = undefined;
  }

  /** @returns whether the server had a file */
  async #ask(
    address: string,
    base: Node,
    left: AbortSignal,
    say: (reason: string) => void,
    language: Language,
  ): Promise<boolean> {
    let text: string | undefined;
    try {
      const url = new URL(address, base.baseURI).href;
      const got = await download(url, address, left, PACE, modeOf(base));
      ({ text } = got);
      if (text !== this.#text) {
        const { programme } = await parse(text, address, got.isHtml);
        if (left.aborted) return true;
        this.#text = text;
        this.programme = programme;
        this.#onCame();
      }
      this.at = Date.now();
    } catch (error) {
      const isFault = error instanceof LoadFailure && !PASSING.test(error.problems[0]?.code ?? '');
      if (!left.aborted && isFault && text !== this.#complained) {
        this.#complained = text;
        say((await problemReport(error.problems, language)).join(' '));
      }
    }
    return text !== undefined;
  }
}
