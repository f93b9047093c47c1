/** What a tag tells the page, once for each answer, and the reasons that it gives to the site's editor. */
import { lateChunk } from '../../loading/bring.js';
import type { Words } from '../../i18n/contract/words.js';
import type { Problem } from '../../programme/problems.js';
import type { Programme } from '../../programme/schema.js';
import { languageNamed } from '../../i18n/languages.js';
import { ProgErrorEvent, ProgLoadEvent } from './events.js';

/** How far a tag is. */
export interface Stage {
  state: 'empty' | 'pending' | 'ready' | 'failed';
  /** What is shown. */
  programme?: Programme;
  problems: readonly Problem[];
  /** All that there is to say to the author; absent when the file is in order. */
  report?: () => readonly Problem[];
}

/** Which sentence a visitor reads; of whatever is not named here, the file is to blame. */
export const KINDS: Record<string, 'failed' | 'missing' | 'broken'> = {
  // May be gone in a minute.
  offline: 'failed',
  timeout: 'failed',
  httpError: 'failed',
  scriptNotLoaded: 'missing',
  internalError: 'broken',
};

/** Most files give it nothing to say. */
const reporting = lateChunk(() => import('./problem-report.js'));
const advising = lateChunk(() => import('./advice.js'));
/** What says nothing about how it is shown. */
const PLAIN = /^(src|id|class|style|for|project|stage|table|section|data-(state|view|mode))$/;

interface Host extends HTMLElement {
  src: string;
  requestUpdate(): void;
}

export class Announcer {
  /** For the editor; they come after the visitor's sentence. */
  reasons: string[] = [];
  readonly #host: Host;
  #told?: unknown;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Of what is still on its way nothing is told. */
  announce(stage: Stage, words: Words): void {
    const { state, programme, problems } = stage;
    if (state !== 'pending') this.#advise(words);
    const isFailed = state === 'failed';
    if (!isFailed && !programme) {
      this.#told = undefined;
      return;
    }
    const what = isFailed ? problems : programme;
    if (this.#told !== what) {
      this.#told = what;
      this.reasons = [];
      this.#host.dispatchEvent(
        isFailed ? new ProgErrorEvent(problems) : new ProgLoadEvent(programme!, problems),
      );
    }
    void this.#report(stage, words);
  }

  /** Of tags with nothing but a file, and nothing inside, there is nothing to say; nor of those within another one of ours. */
  #advise({ locale }: Words): void {
    const host = this.#host;
    if ('tag' in host.dataset) return;
    if (host.firstElementChild || host.getAttributeNames().some((it) => !PLAIN.test(it)))
      advising()
        .then(({ advise }) => advise(host, languageNamed(locale.language)))
        // It is for an editor alone, and the page is as it is without.
        .catch(() => undefined);
  }

  /** In the console, and behind a disclosure where nothing could be shown. */
  async #report({ state, problems, report }: Stage, { locale }: Words): Promise<void> {
    const told = this.#told;
    if (this.reasons.length > 0 || (problems.length === 0 && !report)) return;
    const all = report?.() ?? problems;
    const source = this.#host.src || `<${this.#host.localName}>`;
    let reasons: string[];
    try {
      const { problemReport, warnOnce } = await reporting();
      reasons = await problemReport(all, languageNamed(locale.language));
      warnOnce(problems, source, reasons);
    } catch {
      // The words for an editor may be lost with the rest; the codes are here.
      reasons = all.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
      console.warn([`prog-widgets: ${source}`, ...reasons].join('\n  '));
    }
    if (this.#told !== told) return;
    this.reasons = reasons;
    if (state === 'failed') this.#host.requestUpdate();
  }
}
