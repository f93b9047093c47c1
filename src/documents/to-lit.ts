/** A document on the screen: real headings and lists, parts that a page can style, links to what else it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Contents, Fact, List, TagBlock, Section } from './block.js';
import type { Line } from './line.js';
import { subheading } from './lit/heading.js';
import { line, paragraphs } from './lit/lines.js';
import { table } from './lit/table.js';
import type { TermFinder } from './terms.js';

export interface Frame {
  /** Of the headings. */
  level: number;
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
    return subheading(frame.level, it.title);
  });
}

function block(it: Exclude<Block, { kind: 'heading' }>, frame: Frame): unknown {
  switch (it.kind) {
    case 'section':
      return section(it, frame);
    case 'paragraph':
      return html`<p class=${it.className ?? nothing}>
        ${it.lines.map((one, index) => [index ? ' · ' : nothing, line(one)])}
      </p>`;
    case 'text':
      return html`<div class=${it.className ?? 'text'}>
        ${paragraphs(it.lines, it.hasTerms ? frame.find : undefined)}
      </div>`;
    case 'list':
      return list(it);
    case 'facts':
      return it.isBrief
        ? brief(it.facts)
        : html`<div class="block">${rows(it.facts, 'rows')}</div>`;
    case 'table':
      return table(it.table);
    case 'contents':
      return contents(it);
    default:
      return frame.drawBlock?.(it, frame);
  }
}

function section(it: Section, frame: Frame): unknown {
  const { id, className, part, title, blocks, fold } = it;
  const { level } = frame;
  const inside = title ? { ...frame, level: level + 1 } : frame;
  if (title && fold)
    return html`<details class="fold" part=${part ?? nothing} data-item=${id ?? nothing}>
      <summary>
        ${subheading(level, title)}
        ${fold.about ? html`<span class="quiet">${fold.about}</span>` : nothing}
      </summary>
      <div class=${className ?? nothing}>${toLit(blocks, inside)}</div>
    </details>`;
  return html`<section
    class=${className ?? nothing}
    part=${part ?? nothing}
    data-item=${id ?? nothing}
  >
    ${title ? subheading(level, title) : nothing} ${toLit(blocks, inside)}
  </section>`;
}

const list = ({ className, part, items }: List): TemplateResult =>
  html`<ul class=${className ?? nothing} role="list">
    ${items.map((it) => html`<li part=${part ?? nothing} data-item=${it.id ?? nothing}>${paragraphs(it.lines)}</li>`)}
  </ul>`;

const brief = (facts: Fact[]): TemplateResult =>
  html`<dl class="brief">
    ${facts.map(
      (it) =>
        html`<div>
          <dt>${paragraphs(it.label)}</dt>
          <dd>${paragraphs(it.lines)}</dd>
        </div>`,
    )}
  </dl>`;

function rows(facts: Fact[], className: string): TemplateResult {
  return html`<dl class=${className}>
    ${facts.map(
      (fact) =>
        html`<div
          class=${fact.hasOwnPart ? 'row told' : 'row'}
          part="row"
          data-item=${fact.id ?? nothing}
        >
          <dt>${paragraphs(fact.label)}</dt>
          <dd>
            ${paragraphs(fact.lines)} ${equals(fact.items)}
            ${fact.facts ? rows(fact.facts, 'rows inner') : nothing}
          </dd>
          ${fact.table ? html`<dd class="full">${table(fact.table)}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

/** A list of one is a sentence. */
function equals(items: Line[] | undefined): unknown {
  if (!items?.length) return nothing;
  if (items.length === 1) return paragraphs(items);
  return html`<ul class="list">
    ${items.map((it) => html`<li>${line(it)}</li>`)}
  </ul>`;
}

const contents = ({ label, links }: Contents): TemplateResult =>
  html`<nav class="contents" part="contents" aria-label=${label}>
    <ul>
      ${links.map((it) => html`<li>${line(it)}</li>`)}
    </ul>
  </nav>`;
