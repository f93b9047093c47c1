/** One template for every part: headings, definition lists, lists and tables, with text as text. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './lit/heading.js';
import type { Line } from './line.js';
import type { Block, Fact } from './block.js';
import { line, paragraphs, type Lang } from './lit/lines.js';
import { table } from './lit/table.js';

export function blocks(all: Block[] | undefined, level: number, lang: Lang): TemplateResult[] {
  return (all ?? []).map((it) => block(it, level, lang));
}

function block(it: Block, level: number, lang: Lang): TemplateResult {
  const below = it.title ? level + 1 : level;
  return html`<div class="block" data-item=${it.id ?? nothing}>
    ${it.title ? heading(level, it.title, it.isOwnTitle ? lang : undefined) : nothing}
    ${it.sub?.length ? html`<p class="sub">${it.sub.map((part, index) => [index ? ' · ' : nothing, line(part, lang)])}</p>` : nothing}
    ${it.text?.length ? html`<div class="text">${paragraphs(it.text, lang)}</div>` : nothing}
    ${it.table ? table(it.table, lang) : nothing}
    ${it.facts?.length ? rows(it.facts, lang, it.hasWideLabels ? 'rows wide' : 'rows') : nothing}
    ${
      it.items
        ? html`<ul class="items">
            ${it.items.map((lines) => html`<li part="row">${paragraphs(lines, lang)}</li>`)}
          </ul>`
        : nothing
    }
    ${it.columns ? html`<div class="columns">${blocks(it.columns, below, lang)}</div>` : nothing}
    ${it.note ? html`<div class="remark">${line(it.note, lang)}</div>` : nothing}
    ${blocks(it.blocks, below, lang)}
  </div>`;
}

function rows(facts: Fact[], lang: Lang, className: string): TemplateResult {
  return html`<dl class=${className}>
    ${facts.map(
      (fact) =>
        html`<div class="row" part="row" data-item=${fact.id ?? nothing}>
          <dt>${paragraphs(fact.label, lang)}</dt>
          <dd>
            ${paragraphs(fact.lines, lang)} ${list(fact.items, lang)}
            ${fact.facts ? rows(fact.facts, lang, 'rows inner') : nothing}
          </dd>
          ${fact.table ? html`<dd class="full">${table(fact.table, lang)}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

/** A list of one is a sentence. */
function list(items: Line[] | undefined, lang: Lang): unknown {
  if (!items?.length) return nothing;
  if (items.length === 1) return paragraphs(items, lang);
  return html`<ul class="list">
    ${items.map((it) => html`<li>${line(it, lang)}</li>`)}
  </ul>`;
}
