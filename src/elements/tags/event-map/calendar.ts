/** The calendar: a table of weeks, and above it what names no day. Where it is narrow, the days that have something. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../documents/lit/heading.js';
import { plainText } from '../../../documents/plain-text.js';
import type { CalendarView, DayView } from './calendar.view.js';
import type { Entry } from './item-index.js';
import type { EntryFrame } from './entry.js';
import { occasionWords } from './when.view.js';

export function calendar(view: CalendarView, frame: EntryFrame): TemplateResult {
  const { context, level } = frame;
  const { say, ownLang } = context;
  const lang = ownLang ?? nothing;
  const step = (at: string, label: string, text = label): TemplateResult =>
    html`<button type="button" class="step" name="at" value=${at} aria-label=${label}>
      ${text}
    </button>`;
  return html`<div class="years" lang=${lang}>
      ${step(view.before, say.events.before, '‹')}${heading(level, view.title, ownLang)}${step(view.after, say.events.after, '›')}
      <div class="scales" role="group" aria-label=${say.events.scale}>
        ${(['month', 'week'] as const).map(
          (it) =>
            html`<button
              type="button"
              class="view"
              name="at"
              value=${it === view.scale ? nothing : view.other}
              aria-pressed=${it === view.scale}
            >
              ${say.events[it]}
            </button>`,
        )}
        ${step(view.now, say.events.today)}
      </div>
    </div>
    ${
      view.noDay.length
        ? html`<section class="no-day">
            <p class="quiet" lang=${lang}>${say.events.noDay}</p>
            <ul role="list">
              ${view.noDay.map((it) => html`<li>${entryButton(it, frame, occasionWords(it.occasion, context))}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${view.count === 0 ? html`<p class="quiet empty" lang=${lang}>${say.events.nothingThen}</p>` : nothing}
    <table class="days" data-scale=${view.scale} role="table">
      <caption class="heard" lang=${lang}>
        ${view.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${say.events.weekdays.map(
            (it) =>
              html`<th role="columnheader" scope="col" lang=${lang}>
                <span aria-hidden="true">${it.short}</span><span class="heard">${it.full}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${view.weeks.map(
          (days) =>
            html`<tr role="row">
              ${days.map((it) => dayCell(it, frame))}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function dayCell(it: DayView, frame: EntryFrame): TemplateResult {
  const { say, ownLang } = frame.context;
  const lang = ownLang ?? nothing;
  const classes = [
    it.isNow && 'now',
    it.isOther && 'other',
    it.entries.length === 0 && 'free',
  ].filter(Boolean);
  return html`<td role="cell" class=${classes.join(' ') || nothing} data-day=${it.iso}>
    <time datetime=${it.iso} lang=${lang}
      ><span aria-hidden="true">${it.date}</span
      ><span class="date"
        >${say.events.days(it.day, it.day, false)}${it.isNow ? `, ${say.events.now}` : ''}</span
      ></time
    >
    ${
      it.entries.length
        ? html`<ul role="list">
            ${it.entries.map((entry) => html`<li>${entryButton(entry, frame)}</li>`)}
          </ul>`
        : nothing
    }
  </td>`;
}

/** Opens the card below. */
export function entryButton(
  { item, occasion }: Entry,
  { context, isOpen }: EntryFrame,
  when?: string,
): TemplateResult {
  const { say, ownLang } = context;
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
    ${item.off ? html`<b lang=${ownLang ?? nothing}>${say.status.label(item.off)}:</b> ` : nothing}${due ? html`<span class="of" lang=${ownLang ?? nothing}>${due}</span> ` : hours ? html`<span class="of">${hours}</span> ` : nothing}<span
      class="name"
      >${plainText(item.title)}</span
    >
  </button>`;
}
