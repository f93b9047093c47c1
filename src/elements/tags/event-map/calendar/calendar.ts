/** The calendar: a table of weeks, and above it what names no day. Where it is narrow, the days that have something. */
import { html, nothing, type TemplateResult } from 'lit';
import { subheading } from '../../../../documents/lit/heading.js';
import { calendarStyles } from './calendar.styles.js';
import { calendarView, type CalendarView, type DayView } from './calendar.view.js';
import type { EntryFrame } from '../entry.js';
import { card, pickButton } from '../pick/pick.js';
import { pickStyles } from '../pick/pick.styles.js';
import type { Screen, View, ViewState } from '../view.js';
import { occasionWords } from '../when.view.js';

export const styles = [pickStyles, calendarStyles];
export const viewFor = (): View => ({ screen });

function screen({ index, choice, frame, picked }: ViewState): Screen {
  const shown = calendarView(index, choice, frame.context);
  return {
    template: html`${calendar(shown, frame)}${card(picked, frame)}`,
    count: shown.count,
  };
}

function calendar(view: CalendarView, frame: EntryFrame): TemplateResult {
  const { context, level } = frame;
  const { say } = context;
  const step = (at: string, label: string, text = label): TemplateResult =>
    html`<button type="button" class="step" name="at" value=${at} aria-label=${label}>
      ${text}
    </button>`;
  return html`<div class="years">
      ${step(view.before, say.events.before, '‹')}${subheading(level, view.title)}${step(view.after, say.events.after, '›')}
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
      <p class="heard" role="status">${view.title}: ${said(view, say)}</p>
    </div>
    ${
      view.noDay.length
        ? html`<section class="no-day">
            <p class="quiet">${say.events.noDay}</p>
            <ul role="list">
              ${view.noDay.map((it) => html`<li>${pickButton(it, frame, occasionWords(it.occasion, context))}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${view.count === 0 ? html`<p class="quiet empty">${say.events.nothingThen}</p>` : nothing}
    <table
      class="days"
      data-scale=${view.scale}
      ?data-free=${view.weeks.flat().every(isEmpty)}
      role="table"
    >
      <caption class="heard">
        ${view.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${say.events.weekdays.map(
            (it) =>
              html`<th role="columnheader" scope="col">
                <span aria-hidden="true">${it.short}</span> <span class="heard">${it.full}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${view.weeks.map(
          (days) =>
            html`<tr role="row" class=${days.every(isEmpty) ? 'free' : nothing}>
              ${days.map((it) => dayCell(it, frame))}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** What a phone leaves out. */
const isEmpty = (it: DayView): boolean => it.isOther || it.entries.length === 0;

/** What a visitor has turned to, for the ear. */
const said = ({ count }: CalendarView, { events }: EntryFrame['context']['say']): string =>
  count === 0 ? events.nothingThen : String(count);

function dayCell(it: DayView, frame: EntryFrame): TemplateResult {
  const { say } = frame.context;
  const classes = [
    it.isNow && 'now',
    it.isOther && 'other',
    it.entries.length === 0 && 'free',
  ].filter(Boolean);
  return html`<td role="cell" class=${classes.join(' ') || nothing} data-day=${it.iso}>
    <time datetime=${it.iso}
      ><span aria-hidden="true">${it.date}</span>
      <span class="date"
        >${say.events.days(it.day, it.day, false)}${it.isNow ? `, ${say.events.now}` : ''}</span
      ></time
    >
    ${
      it.entries.length
        ? html`<ul role="list">
            ${it.entries.map((entry) => html`<li>${pickButton(entry, frame)}</li>`)}
          </ul>`
        : nothing
    }
  </td>`;
}
