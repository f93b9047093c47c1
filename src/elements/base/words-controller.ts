/** In which language a tag speaks. Where its words can't be had, it speaks Russian: those are always there. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  languageNamed,
  languageOf,
  loadWords,
  wordsNow,
  type Language,
} from '../../i18n/languages.js';
import type { Words } from '../../i18n/contract/words.js';

export class WordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #coming?: Language | undefined;
  /** The language whose words could not be had. */
  #lacked?: Language | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.retry();
  }

  /** Undefined while they are on their way. */
  get now(): Words | undefined {
    const language = languageOf(this.#host);
    if (language === this.#lacked) return wordsNow(languageNamed());
    const words = wordsNow(language);
    if (!words && language !== this.#coming) void this.#bring(language);
    return words;
  }

  /** From now on in Russian, until there is a reason to try again. */
  doWithout(language: Language, reason: unknown): void {
    this.#lacked = language;
    console.warn(`prog-widgets: no words of "${language}".`, reason);
    this.#host.requestUpdate();
  }

  retry(): void {
    this.#lacked = undefined;
  }

  async #bring(language: Language): Promise<void> {
    this.#coming = language;
    try {
      await loadWords(language);
      this.#host.requestUpdate();
    } catch (reason) {
      this.doWithout(language, reason);
    } finally {
      this.#coming = undefined;
    }
  }
}
