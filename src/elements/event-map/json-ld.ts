/** The data for search engines, in the light DOM of the tag: they read no shadow roots. */
import { eventsJsonLd, jsonText } from './json-ld.view.js';
import type { Model } from './model.js';

export class JsonLd {
  readonly #tag: HTMLElement;
  #script?: HTMLScriptElement;
  #of?: Model;

  constructor(tag: HTMLElement) {
    this.#tag = tag;
  }

  show(isAsked: boolean, model: Model | undefined): void {
    if (!isAsked || !model) {
      this.#script?.remove();
      this.#script = this.#of = undefined;
      return;
    }
    if (this.#of === model) return;
    this.#of = model;
    this.#script?.remove();
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    // As a node: a strict policy takes any other way for an attempt to run something.
    this.#script.append(
      document.createTextNode(jsonText(eventsJsonLd(model.index.items, model.context))),
    );
    this.#tag.append(this.#script);
  }
}
