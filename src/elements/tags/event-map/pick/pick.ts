/** What a day of the calendar or a place of the map holds: a button, and below the picture a card with all of the item. */
import { html, nothing, type TemplateResult } from 'lit';
import { subheading } from '../../../../documents/lit/heading.js';
import { plainText } from '../../../../documents/plain-text.js';
import { facts, type EntryFrame } from '../entry.js';
import type { Entry } from '../item-index.js';
import type { Item } from '../items.view.js';

/** Opens the card below. */
export function pickButton(
  { item, occasion }: Entry,
  { context, isOpen }: EntryFrame,
  when?: string,
): TemplateResult {
  const { say } = context;
  const due =
    occasion.placing === 'due' && !when ? say.events.by(occasion.last, false, false) : when;
  const hours = item.event?.hours;
  return html`<button
    type="button"
    class="plain pick"
    name="pick"
    value=${item.id}
    data-kind=${occasion.placing === 'within' ? (occasion.isRecurring ? 'yearly' : 'once') : occasion.placing}
    data-status=${item.off ?? nothing}
    aria-expanded=${isOpen(item.id)}
  >
    ${item.off ? html`<b>${say.status.label(item.off)}:</b> ` : nothing}${due ? html`<span class="of">${due}</span> ` : hours ? html`<span class="of">${hours}</span> ` : nothing}<span
      class="name"
      >${plainText(item.title)}</span
    >
  </button>`;
}

/** What has been picked. */
export function card(item: Item | undefined, frame: EntryFrame): TemplateResult | typeof nothing {
  if (!item) return nothing;
  const { context, level } = frame;
  const { say } = context;
  const title = [item.num, plainText(item.title)].filter(Boolean).join(' ');
  return html`<section class="card" data-item=${item.id}>
    ${subheading(level, title)}
    <button type="button" class="step" name="close" aria-label=${say.events.close}>
      <span aria-hidden="true">✕</span>
    </button>
    <div class="facts">${facts(item, frame)}</div>
  </section>`;
}
