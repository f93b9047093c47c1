/** What a day of the calendar or a place of the map has been asked for: all of one item, below the picture. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../documents/lit/heading.js';
import { plainText } from '../../../documents/plain-text.js';
import { facts, type EntryFrame } from './entry.js';
import type { Item } from './items.view.js';

export function card(item: Item, frame: EntryFrame): TemplateResult {
  const { context, level } = frame;
  const { say, ownLang } = context;
  const title = [item.num, plainText(item.title)].filter(Boolean).join(' ');
  return html`<section class="card" data-item=${item.id}>
    ${heading(level, title)}
    <button
      type="button"
      class="step"
      name="close"
      lang=${ownLang ?? nothing}
      aria-label=${say.events.close}
    >
      <span aria-hidden="true">✕</span>
    </button>
    <div class="facts">${facts(item, frame)}</div>
  </section>`;
}
