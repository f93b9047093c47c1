/** A row of any view: when and what; it opens to all that the file says. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { paragraphs } from '../../../documents/lit/lines.js';
import { plainText } from '../../../documents/plain-text.js';
import { factsOf } from './facts.view.js';
import { subWords, type EventMapContext, type Item } from './items.view.js';
import type { Steps } from './body.js';

export interface EntryFrame {
  context: EventMapContext;
  /** The level of the headings within the tag. */
  level: number;
  itemOf: (id: string) => Item | undefined;
  isOpen: (id: string) => boolean;
}

export function entryRow(
  item: Item,
  when: { before?: unknown; after?: unknown },
  frame: EntryFrame,
): TemplateResult {
  return html`<li class="entry" part="row" data-item=${item.id} data-status=${item.off ?? nothing}>
    <details ?open=${frame.isOpen(item.id)}>
      <summary>
        ${when.before ?? nothing}
        <span class="what">${nameOf(item, frame.context)}</span> ${when.after ?? nothing}
      </summary>
      <div class="facts"></div>
    </details>
  </li>`;
}

export function nameOf(item: Item, { say }: EventMapContext): TemplateResult {
  const { num, title, off } = item;
  const sub = subWords(item);
  return html`<span class="name"
      >${num ? html`<span class="num">${num}</span> ` : nothing}${plainText(title)}</span
    >
    ${
      sub.length || off
        ? html`<span class="sub-of"
            >${off ? html`<b>${say.status.label(off)}</b>${sub.length ? ' · ' : ''}` : nothing}${sub.map(
              (it, index) => html`${index ? ' · ' : nothing}<span>${it}</span>`,
            )}</span
          >`
        : nothing
    }`;
}

export function facts(item: Item, { context }: Pick<EntryFrame, 'context'>): TemplateResult {
  const { say } = context;
  const canAdd = item.occasions.length > 0;
  return html`${paragraphs(factsOf(item, context))}
  ${
    canAdd
      ? html`<p class="add">
          <button type="button" class="plain link" name="add" value=${item.id}>
            ${say.events.addOne}
          </button>
        </p>`
      : nothing
  }`;
}

/** What a row opens to: when it is opened, or else in idle time, so that search and print find it. */
export function fill(row: Element, frame: EntryFrame): void {
  const place = row.querySelector<HTMLElement>('.facts');
  const item = frame.itemOf((row as HTMLElement).dataset['item'] ?? '');
  if (place && item && !place.firstChild) render(facts(item, frame), place);
}

/** So many at once: a month of a thousand rows is no single piece of work. */
const PORTION = 50;

export function* drawRows<It>(
  all: readonly It[],
  rowOf: (it: It) => TemplateResult,
  place: Element,
): Steps {
  const list = place.querySelector('.entries')!;
  for (let at = 0; at < all.length; at += PORTION) {
    const some = document.createDocumentFragment();
    render(all.slice(at, at + PORTION).map(rowOf), some);
    list.append(some);
    yield undefined;
  }
}

export function* fillAll(root: HTMLElement, frame: EntryFrame): Steps {
  for (const row of root.querySelectorAll('.entry')) {
    fill(row, frame);
    yield undefined;
  }
}
