/**
 * The indicators as a real table; where it is narrow, the same rows are cards. The roles are there because a cell that is
 * no longer `display: table-cell` would stop being one for a screen reader.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Sparkline } from '../../../drawing/sparkline.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import type { MeasureContext } from '../../figures/context.js';
import type { PeriodView } from '../../figures/series.view.js';
import { written } from '../../../documents/item-ref.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { plainText } from '../../../documents/plain-text.js';
import {
  sentenceOf,
  type CellView,
  type GroupView,
  type IndicatorsView,
  type RowSeries,
  type RowView,
} from './indicators.view.js';

interface Shape {
  columns: IndicatorsView['columns'];
  hasSparks: boolean;
  /** Where nothing is reported at all, a status for each row would say no more than the sentence above them. */
  hasStatus: boolean;
}

/** How many columns there are beside the first. */
const widthOf = ({ columns, hasSparks, hasStatus }: Shape): number =>
  Math.max(1, columns.length) + Number(hasSparks) + Number(hasStatus);

export function table(
  view: IndicatorsView,
  groups: GroupView[],
  context: MeasureContext,
): TemplateResult {
  const { say } = context;
  const { columns, isOnlyPlan } = view;
  const hasSparks = groups.some((it) => it.rows.some((row) => row.series.some((one) => one.spark)));
  const shape: Shape = { columns, hasSparks, hasStatus: !isOnlyPlan };
  const head = (className: string, text: string): TemplateResult =>
    html`<th role="columnheader" scope="col" class=${className}>${text}</th>`;
  const only = isOnlyPlan
    ? say.measures.plan
    : `${say.measures.plan}, ${say.measures.actual.toLowerCase()}`;
  return html`<table
    role="table"
    part="table"
    class=${view.columns.length > 4 ? 'all many' : 'all'}
  >
    <caption class="heard">
      ${say.measures.title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head('what', say.measures.columns.indicator)}
        ${columns.length ? columns.map((it) => head('', it.label)) : head('only', only)}
        ${hasSparks ? head('course', say.measures.columns.trend) : nothing}
        ${shape.hasStatus ? head('status', say.measures.columns.status) : nothing}
      </tr>
    </thead>
    ${groups.map((it) => body(it, shape, context))}
  </table>`;
}

function body(group: GroupView, shape: Shape, context: MeasureContext): TemplateResult {
  return html`<tbody role="rowgroup">
    ${
      group.title
        ? html`<tr role="row" class="group">
            <th role="rowheader" scope="rowgroup" colspan=${1 + widthOf(shape)}>
              ${group.id ? html`<a data-to=${written({ part: 'projects', item: group.id })}>${group.title}</a>` : group.title}
            </th>
          </tr>`
        : nothing
    }
    ${group.rows.map((row) => rows(row, shape, context))}
  </tbody>`;
}

function rows(row: RowView, shape: Shape, context: MeasureContext): unknown {
  const { series, id, title } = row;
  const last = series.length - 1;
  if (last === 0 && series[0]!.group === undefined)
    return html`<tr role="row" part="row" data-item=${id}>
      <th role="rowheader" scope="row" class="what">${about(row, context)}</th>
      ${row.isSilent ? silent(shape, context) : cells(series[0]!, shape, context)}
    </tr>`;
  return html`<tr role="row" class="head" data-item=${id}>
      <th role="rowheader" scope="row" class="what">${about(row, context)}</th>
      <td role="cell" colspan=${widthOf(shape)}></td>
    </tr>
    ${series.map(
      (it, index) =>
        html`<tr role="row" part="row" class=${index === last ? 'part last' : 'part'}>
          <th role="rowheader" scope="row" class="what">
            <span class="heard">${plainText(title)}: </span
            >${it.group ? richText(it.group) : nothing}
            ${it.undated.map((one) => html`<p class="about">${line(one)}</p>`)}
          </th>
          ${cells(it, shape, context)}
        </tr>`,
    )}`;
}

/** The title opens to all that is known: a disclosure, so that find-in-page and print reach it too. */
function about(row: RowView, { say }: MeasureContext): TemplateResult {
  const { num, isKey, isSilent, series, more, about: facts } = row;
  const title = html`${num ? html`<span class="num">${num}</span> ` : nothing}${
    isKey ? html`<span class="key" title=${say.measures.key} aria-hidden="true">★</span> ` : nothing
  }${plainText(row.title)}`;
  const undated = series.length === 1 ? series[0]!.undated : [];
  return html`${
    isSilent && more.length === 0
      ? html`<div class="title-only">${title}</div>`
      : html`<details>
          <summary>${title}</summary>
          <div class="more">
            ${isSilent ? nothing : series.map((it) => html`<p>${sentenceOf(it)}</p>`)}
            ${paragraphs(more)}
          </div>
        </details>`
  }
  ${facts.length ? html`<p class="about">${facts.map((it, index) => [index ? ' · ' : nothing, line(it)])}</p>` : nothing}
  ${undated.map((it) => html`<p class="about">${line(it)}</p>`)}`;
}

function silent(shape: Shape, { say }: MeasureContext): TemplateResult {
  return html`<td role="cell" class="quiet none" colspan=${widthOf(shape)}>
    ${say.measures.noTarget}
  </td>`;
}

function cells(series: RowSeries, shape: Shape, context: MeasureContext): unknown {
  const { columns, hasSparks, hasStatus } = shape;
  return html`${
    series.cells
      ? series.cells.map((it, index) => value(it, columns[index]!.label, context))
      : html`<td role="cell" class="only" colspan=${Math.max(1, columns.length)}>
          ${series.periods.map((it) => inLine(it, context))}
        </td>`
  }
  ${
    hasSparks
      ? html`<td role="cell" class="course">${series.spark ? spark(series.spark) : nothing}</td>`
      : nothing
  }
  ${hasStatus ? status(series) : nothing}`;
}

/** The verdict speaks of one period, and says of which. */
function status({ verdict }: RowSeries): TemplateResult {
  const { code, icon, label, when } = verdict;
  return html`<td role="cell" class="status">
    <span class="verdict" data-verdict=${code} data-icon=${icon}>${label}</span>
    ${when ? html`<small>${when}</small>` : nothing}
  </td>`;
}

function value(
  cell: CellView | undefined,
  column: string,
  { say }: MeasureContext,
): TemplateResult {
  if (!cell) return html`<td role="cell" class="gap"></td>`;
  const { short, actual, isAhead } = cell;
  // Where others report, a number alone would be taken for what was reached.
  const plan = actual
    ? html`<span class="plan quiet">${say.measures.planned(short)}</span>`
    : html`<span class="plan">${short}</span>`;
  return html`<td role="cell">
    <span class="of" aria-hidden="true">${column}</span>
    ${actual && !isAhead ? html`<span class=${actual.tone ?? ''}>${line(actual)}</span>` : nothing}
    ${short ? plan : nothing}
  </td>`;
}

/** A target of its own time: «2028: 100 %», and what was reached, if anything was asked of it. */
function inLine({ label, plan, actual }: PeriodView, context: MeasureContext): TemplateResult {
  const { say } = context;
  const own = say.measures.plan.toLowerCase();
  return html`<div class="point">
    <span class="when">${label}</span>
    ${actual ? html`<span class=${actual.tone ?? ''}>${line(actual)}</span>` : nothing}
    ${plan.map((it, index) => {
      const isQuiet = actual !== undefined || it.tone === 'quiet';
      const said = actual && index === 0 ? { ...it, label: own } : it;
      return html` <span class=${isQuiet ? 'quiet' : ''}>${line(said)}</span>`;
    })}
  </div>`;
}

/** What the cells say in numbers, so it says nothing to the ear. */
function spark({ plan, actual, planDots, actualDots }: Sparkline): TemplateResult {
  return html`<svg class="spark" viewBox="0 0 100 28" aria-hidden="true">
    ${plan.map((points) => svg`<polyline class="planned" points=${points}></polyline>`)}
    ${planDots.map(([x, y]) => svg`<circle class="planned" cx=${x} cy=${y} r="1.8"></circle>`)}
    ${actual.map((points) => svg`<polyline class="reached" points=${points}></polyline>`)}
    ${actualDots.map(([x, y]) => svg`<circle class="reached" cx=${x} cy=${y} r="2.4"></circle>`)}
  </svg>`;
}
