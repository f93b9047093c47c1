/** A document on the screen: real headings and lists, parts that a page can style, links to what else it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Contents, Fact, List, TagBlock, Section } from './block.js';
import type { Line } from './line.js';
import { heading } from './lit/heading.js';
import { line, paragraphs, type Lang } from './lit/lines.js';
import { table } from './lit/table.js';
import type { TermFinder } from './terms.js';

export interface Frame {
  /** Of the headings. */
  level: number;
  lang: Lang;
  /** Finds abbreviations, and explains each of them once. */
  find?: TermFinder;
  /** Draws what one tag alone has. */
  drawBlock?: (block: TagBlock, frame: Frame) => unknown;
}

export function toLit(blocks: Block[], frame: Frame): unknown[] {
  let at = frame;
  return blocks.map((it) => {
    if (it.kind !== 'heading') return block(it, at);
    at = { ...frame, level: frame.level + 1 };
    return heading(frame.level, it.title, it.isOwnTitle ? frame.lang : undefined);
  });
}

function block(it: Exclude<Block, { kind: 'heading' }>, frame: Frame): unknown {
  const { lang } = frame;
  switch (it.kind) {
    case 'section':
      return section(it, frame);
    case 'paragraph':
      return html`<p class=${it.className ?? nothing}>
        ${it.lines.map((one, index) => [index ? ' · ' : nothing, line(one, lang)])}
      </p>`;
    case 'text':
      return html`<div class=${it.className ?? 'text'}>
        ${paragraphs(it.lines, lang, it.hasTerms ? frame.find : undefined)}
      </div>`;
    case 'list':
      return list(it, lang);
    case 'facts':
      return it.isBrief
        ? brief(it.facts, lang)
        : html`<div class="block">${rows(it.facts, lang, 'rows')}</div>`;
    case 'table':
      return table(it.table, lang);
    case 'contents':
      return contents(it, lang);
    default:
      return frame.drawBlock?.(it, frame);
  }
}

function section(
  { id, className, part, title, isOwnTitle, blocks }: Section,
  frame: Frame,
): unknown {
  const { level, lang } = frame;
  const inside = title ? { ...frame, level: level + 1 } : frame;
  return html`<section
    class=${className ?? nothing}
    part=${part ?? nothing}
    data-item=${id ?? nothing}
  >
    ${title ? heading(level, title, isOwnTitle ? lang : undefined) : nothing}
    ${toLit(blocks, inside)}
  </section>`;
}

const list = ({ className, part, items }: List, lang: Lang): TemplateResult =>
  html`<ul class=${className ?? nothing} role="list">
    ${items.map((it) => html`<li part=${part ?? nothing} data-item=${it.id ?? nothing}>${paragraphs(it.lines, lang)}</li>`)}
  </ul>`;

const brief = (facts: Fact[], lang: Lang): TemplateResult =>
  html`<dl class="brief">
    ${facts.map(
      (it) =>
        html`<div>
          <dt>${paragraphs(it.label, lang)}</dt>
          <dd>${paragraphs(it.lines, lang)}</dd>
        </div>`,
    )}
  </dl>`;

function rows(facts: Fact[], lang: Lang, className: string): TemplateResult {
  return html`<dl class=${className}>
    ${facts.map(
      (fact) =>
        html`<div
          class=${fact.hasOwnPart ? 'row told' : 'row'}
          part="row"
          data-item=${fact.id ?? nothing}
        >
          <dt>${paragraphs(fact.label, lang)}</dt>
          <dd>
            ${paragraphs(fact.lines, lang)} ${equals(fact.items, lang)}
            ${fact.facts ? rows(fact.facts, lang, 'rows inner') : nothing}
          </dd>
          ${fact.table ? html`<dd class="full">${table(fact.table, lang)}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

/** A list of one is a sentence. */
function equals(items: Line[] | undefined, lang: Lang): unknown {
  if (!items?.length) return nothing;
  if (items.length === 1) return paragraphs(items, lang);
  return html`<ul class="list">
    ${items.map((it) => html`<li>${line(it, lang)}</li>`)}
  </ul>`;
}

const contents = ({ label, links }: Contents, lang: Lang): TemplateResult =>
  html`<nav class="contents" part="contents" aria-label=${label}>
    <ul>
      ${links.map((it) => html`<li>${line(it, lang)}</li>`)}
    </ul>
  </nav>`;
