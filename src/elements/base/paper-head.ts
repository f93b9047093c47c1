/**
 * What stands above and below each printed sheet: whose programme it is, of which day its data, which sheet of how many.
 * `prog-widgets.css` puts it there; the page knows it only while it is printed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../../i18n/contract/words.js';
import type { Programme } from '../../programme/schema.js';
import { attempt } from '../../documents/lit/handled.js';
import { dateWords } from '../text/dates.js';
import { plainText } from '../../documents/plain-text.js';

export class PaperHead implements ReactiveController {
  /** Of what is shown; nothing is said of what is not. */
  shown?: { programme: Programme; words: Words };

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', toScreen);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', toScreen);
  }

  /** Of several programmes on one page, the first. */
  readonly #toPaper = (): void => attempt(this.#host.shadowRoot!, () => this.#tell());

  #tell(): void {
    const { style } = document.documentElement;
    if (!this.shown || style.getPropertyValue(HEAD)) return;
    const { programme, words } = this.shown;
    const { asOf, title } = programme;
    const date = asOf && words.passport.asOf(dateWords(asOf, words));
    const head = [plainText(title), date].filter(Boolean).join(' · ');
    style.setProperty(HEAD, JSON.stringify(head.replace(/\s+/g, ' ')));
    style.setProperty(FOOT, 'counter(page) " / " counter(pages)');
  }
}

const HEAD = '--prog-paper-head';
const FOOT = '--prog-paper-foot';

function toScreen(): void {
  const { style } = document.documentElement;
  style.removeProperty(HEAD);
  style.removeProperty(FOOT);
}
