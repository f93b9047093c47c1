/**
 * A row an indicator: what it is and which way is good, its small chart, how it stands. The row opens to its years as a
 * table and to all else that is known: a disclosure, so that find-in-page and print reach it.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { written } from '../../../documents/item-ref.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import { plainText } from '../../../documents/plain-text.js';
import type { CourseContext } from '../../figures/context.js';
import { said } from '../../figures/said.js';
import type { SaidView } from '../../figures/said.view.js';
import type { SeriesView } from '../../figures/series.view.js';
import type { Painting } from '../../figures/slope-picture.js';
import type { Indicator } from '../../../programme/schema.js';
import { sentenceOf, type GroupView, type RowView } from './indicators.view.js';

export const rows = (
  groups: GroupView[],
  context: CourseContext,
  painting?: Painting,
): TemplateResult =>
  html`<div part="table" class="all">${groups.map((it) => group(it, context, painting))}</div>
    ${painting?.legend ?? nothing}`;

/** Of what has no numbers there is nothing to see but its name: those stand together, and why is said once. */
function group(
  { id, title, rows: all }: GroupView,
  context: CourseContext,
  painting?: Painting,
): TemplateResult {
  const silent = all.filter((it) => it.isSilent);
  const told = all.filter((it) => !it.isSilent);
  return html`<section class="group">
    ${
      title
        ? html`<p class="name">
            ${id ? html`<a data-to=${written({ part: 'projects', item: id })}>${title}</a>` : title}
          </p>`
        : nothing
    }
    ${
      told.length
        ? html`<ul role="list">
            ${told.map((it) => row(it, context, painting))}
          </ul>`
        : nothing
    }
    ${
      silent.length
        ? html`<p class="silent-of">${context.say.distance.withoutNumbers(silent.length)}</p>
            <ul role="list" class="silent">
              ${silent.map((it) => row(it, context, painting))}
            </ul>`
        : nothing
    }
  </section>`;
}

function row(it: RowView, context: CourseContext, painting?: Painting): TemplateResult {
  const { id, isSilent, more, series } = it;
  return html`<li part="row" class="row" data-item=${id}>
    ${
      isSilent && more.length === 0
        ? html`<div class="head">${what(it, context)}</div>`
        : html`<details>
            <summary class="head">
              ${what(it, context)}${isSilent ? nothing : courses(it, painting)}
            </summary>
            <div class="more figures">
              ${isSilent ? nothing : years(series, context)}
              <div>
                ${isSilent ? nothing : series.map((one) => html`<p>${sentenceOf(one)}</p>`)}
                ${paragraphs(more)}
              </div>
            </div>
          </details>`
    }
  </li>`;
}

/** The years as a table: for each what was planned and what was reached. */
function years(all: SeriesView[], { say }: CourseContext): TemplateResult {
  const { period, plan, actual } = say.measures;
  const hasFacts = all.some((it) => it.periods.some((one) => one.actual));
  return html`<table part="years">
    <thead>
      <tr>
        ${[period, plan, ...(hasFacts ? [actual] : [])].map((it) => html`<th scope="col">${it}</th>`)}
      </tr>
    </thead>
    ${all.map(
      ({ group: name, periods }) =>
        html`<tbody>
          ${
            name
              ? html`<tr>
                  <th class="group" scope="rowgroup" colspan="3">${plainText(name)}</th>
                </tr>`
              : nothing
          }
          ${periods.map(
            (it) =>
              html`<tr>
                <th scope="row">${it.label}</th>
                <td>${paragraphs(it.plan)}</td>
                ${hasFacts ? html`<td>${it.actual ? line(it.actual) : '–'}</td>` : nothing}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function what(
  { num, isKey, title, direction, isPrevious, isSilent }: RowView,
  { say }: CourseContext,
): TemplateResult {
  return html`<span class="what"
    >${num ? html`<span class="num">${num}</span> ` : nothing}${
      isKey
        ? html`<span class="key" title=${say.measures.key} aria-hidden="true">★</span> `
        : nothing
    }${plainText(title)}${
      isSilent
        ? nothing
        : html` <span class=${direction === 'notStated' ? 'way quiet' : 'way'}
            >${arrow(direction)}${say.measures.direction[direction]}${
              isPrevious ? `, ${say.measures.previous}` : nothing
            }</span
          >`
    }</span
  >`;
}

const ARROWS: Record<Indicator['direction'], string> = {
  increase: 'M3 11 11 3M5 3h6v6',
  decrease: 'm3 3 8 8M11 5v6H5',
  maintain: 'M2 7h10M8 3l4 4-4 4',
  range: 'M2 2h10M2 12h10M7 4v6',
  notStated: '',
};

const arrow = (direction: Indicator['direction']): unknown =>
  ARROWS[direction]
    ? html`<svg class="arrow" viewBox="0 0 14 14" aria-hidden="true">
        ${svg`<path d=${ARROWS[direction]}></path>`}
      </svg>`
    : nothing;

/** Each series is a small chart of its own with its words beside it; a few plans alone share one. */
function courses({ id, said: all, hasPicture, isShared }: RowView, painting?: Painting): unknown {
  const drawn = (hasPicture && painting?.of(id)) || [];
  const box = (at: number): unknown =>
    hasPicture ? html`<span class="picture">${drawn[at]}</span>` : nothing;
  const words = all.map((it) => [named(it), said(it)]);
  if (isShared) return html`<span class="course">${box(0)} <span>${words}</span></span>`;
  return html`<span class="courses">
    ${words.map(([name, it], at) => html`<span class="course">${name} ${box(at)} ${it}</span>`)}
  </span>`;
}

const named = ({ group }: SaidView): unknown =>
  group ? html`<span class="of">${plainText(group)}</span>` : nothing;
