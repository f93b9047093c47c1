/** The data for search engines, in the light DOM of the tag: they read no shadow roots. Few pages ask for it. */
import { html, render } from 'lit';
import { eventsJsonLd, jsonText } from './json-ld.view.js';
import type { Model } from './model.js';

export class JsonLd {
  readonly #tag: HTMLElement;
  #place?: HTMLElement;
  #of?: Model;

  constructor(tag: HTMLElement) {
    this.#tag = tag;
  }

  show(isAsked: boolean, model: Model | undefined): void {
    const of = isAsked ? model : undefined;
    if (this.#of === of) return;
    this.#of = of;
    this.#place?.remove();
    if (!of) return;
    const json = jsonText(eventsJsonLd(of.index.items, of.context));
    this.#place = document.createElement('div');
    this.#place.hidden = true;
    render(html(scriptOf(json)), this.#place);
    this.#tag.append(this.#place);
  }
}

/**
 * By way of Lit, whose policy is the only one that a strict page allows: as a script's own text it would be taken for an
 * attempt to run something. No `<` is left in it that could be anything but a letter.
 */
function scriptOf(json: string): TemplateStringsArray {
  const strings = [`<script type="application/ld+json">${json}</script>`];
  return Object.assign(strings, { raw: strings });
}
