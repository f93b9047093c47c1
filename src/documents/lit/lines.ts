/** A line: the file's text as nodes, ours as it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { richText } from './rich-text.js';
import type { TermFinder } from '../terms.js';
import { plainText } from '../plain-text.js';
import type { Line } from '../line.js';
import { written } from '../item-ref.js';

/** A block each, since a line of the file may hold a list. */
export function paragraphs(lines: Line[] | undefined, find?: TermFinder): unknown {
  return (lines ?? []).map((it) => html`<div class=${it.tone ?? nothing}>${line(it, find)}</div>`);
}

export function line(it: Line, find?: TermFinder): TemplateResult {
  const said = it.to
    ? html`<a data-to=${written(it.to)}
        >${plainText(it.text)}${it.about ? html`<span class="heard">: ${it.about}</span>` : nothing}</a
      >`
    : it.href
      ? html`<a href=${it.href}>${plainText(it.text)}</a>`
      : it.isOwn
        ? html`<span>${it.text}</span>`
        : richText(it.text, find);
  return html`${
    it.label ? html`<span class="label">${it.label}:</span> ` : nothing
  }${it.num ? html`<span class="num">${it.num}</span> ` : nothing}${said}`;
}
