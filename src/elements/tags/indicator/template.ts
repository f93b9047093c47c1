/** What an indicator looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../documents/lit/heading.js';
import { own } from '../../../documents/line.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import type { MeasureContext } from '../../figures/context.js';
import { figures } from '../../figures/figures.js';
import { dial } from './dial.js';
import type { FaceView, IndicatorView } from './indicator.view.js';

export interface Frame {
  title: string;
  level: number;
  context: MeasureContext;
  /** Instead of the half circles: the course over the years. */
  trend?: unknown;
  isTableShown: boolean;
  toggle: () => void;
}

/** A figure for a row of cards. */
export function card({ series }: IndicatorView, { title, level, context }: Frame): TemplateResult {
  return html`${series.map(
    (it) =>
      html`<div class="figure">
        <p class=${`value ${sizeOf(it)}`} part="value">${line(it.value)}</p>
        <p class="quiet plan">${planned(it, context)}</p>
        ${it.group ? html`<p class="group">${line({ text: it.group })}</p>` : nothing}
        ${verdict(it)}
      </div>`,
  )}
  ${heading(level, title)}`;
}

export function whole(view: IndicatorView, frame: Frame): TemplateResult {
  const { title, level, context, trend } = frame;
  const { about, baseline, series, more } = view;
  return html`<header>
      ${heading(level, title)}
      ${about.length ? html`<p class="sub">${about.map((it, index) => [index ? ' · ' : nothing, line(it)])}</p>` : nothing}
    </header>
    ${
      trend
        ? trend
        : html`<div class=${series.length > 1 ? 'faces many' : 'faces'}>
            ${series.map((it) => face(it, context))}
          </div>`
    }
    ${baseline ? html`<p class="baseline">${line(baseline)}</p>` : nothing}
    ${figures(series, context, {
      caption: title,
      isShown: frame.isTableShown,
      toggle: frame.toggle,
    })}
    ${more.length ? html`<div class="more">${paragraphs(more)}</div>` : nothing}`;
}

function face(it: FaceView, context: MeasureContext): TemplateResult {
  const { gauge, ends, group } = it;
  return html`<section class="face">
    ${group ? html`<p class="group">${line({ text: group })}</p>` : nothing}
    <div class=${gauge ? 'dialled' : 'plain-value'}>
      ${gauge ? dial(gauge, ends!) : nothing}
      <p class=${`value ${sizeOf(it)}`} part="value">${line(it.value)}</p>
      <p class="quiet plan">${planned(it, context)}</p>
    </div>
    <div class="why">
      ${verdict(it)}
      <p>${it.verdict.sentence}</p>
    </div>
  </section>`;
}

function verdict({ verdict: { code, icon, label } }: FaceView): TemplateResult {
  return html`<p class="verdict" data-verdict=${code} data-icon=${icon}>${label}</p>`;
}

/** «2023, план: не менее 60 %». */
function planned({ when, plan }: FaceView, { say }: MeasureContext): unknown {
  const first = plan[0]!;
  return html`${when ? line(own(`${when}, `)) : nothing}${
    first.tone === 'quiet'
      ? line(first)
      : line({ ...first, label: say.measures.plan.toLowerCase() })
  }`;
}

/** A figure is set large; words that stand in its place, smaller. */
const sizeOf = ({ value }: FaceView): string =>
  value.tone === 'quiet' ? 'missing' : value.text.length > 6 ? 'long' : '';
