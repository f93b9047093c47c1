import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { measureWords, type MeasureWords } from '../../i18n/measure-words.js';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { ChartPlace } from '../chart/chart-place.js';
import { heading } from '../heading.js';
import { own } from '../line.js';
import { line, paragraphs } from '../lines.js';
import { measureContext, type MeasureContext } from '../measure/context.js';
import { figures } from '../measure/figures.js';
import { measureStyles } from '../measure/measure.styles.js';
import { plainText } from '../rich-text.js';
import { iconStyles } from '../roadmap/icons.styles.js';
import { WordedElement } from '../worded-element.js';
import { dial } from './dial.js';
import { indicatorStyles } from './indicator.styles.js';
import { indicatorView, type FaceView, type IndicatorView } from './indicator.view.js';
import { trendView } from './trend.view.js';

/**
 * One indicator of the programme: what was reached, what was planned, which way is better, and in one sentence whether
 * that keeps the promise and why. A value that is missing is a gap that says its reason.
 *
 * @summary Показатель
 * @tag prog-indicator
 * @csspart table - The figures as a table.
 * @csspart value - The number that was reached.
 */
export class ProgIndicator extends WordedElement<MeasureWords> {
  static override readonly tag = 'prog-indicator';
  static override styles = [
    ...(WordedElement.styles as []),
    measureStyles,
    iconStyles,
    indicatorStyles,
  ];

  static override properties: PropertyDeclarations = {
    for: {},
    view: {},
    isTableShown: { state: true },
  };

  /** The `id` of the indicator in the file. */
  declare for?: string;

  /**
   * `gauge` (if not set): a half circle with the plan on it; `trend`: plan and fact by year; `number`: a figure for a row
   * of cards.
   */
  declare view?: 'gauge' | 'trend' | 'number';

  declare private isTableShown: boolean;

  protected override readonly lazyWords = measureWords;
  readonly #chart = new ChartPlace(this, () => this.renderRoot.querySelector('.chart-box'));

  constructor() {
    super();
    this.isTableShown = false;
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    values: MeasureWords,
  ): TemplateResult {
    const context = measureContext(programme, words, values, this.todayDay);
    const view = indicatorView(this.for ?? '', context);
    if (!view) return html`<p class="note">${values.noneOfThese}</p>`;
    const title = [view.num, plainText(view.title)].filter(Boolean).join(' ');
    return html`<article class=${this.view === 'number' ? 'card' : 'whole'} data-item=${view.id}>
      ${this.view === 'number' ? this.#number(view, title, context) : this.#whole(view, title, context)}
    </article>`;
  }

  #number({ series }: IndicatorView, title: string, context: MeasureContext): TemplateResult {
    return html`${series.map(
      (it) =>
        html`<div class="figure">
          <p class=${`value ${sizeOf(it)}`} part="value">${line(it.value, context.ownLang)}</p>
          <p class="quiet plan">${planned(it, context)}</p>
          ${it.group ? html`<p class="group">${line({ text: it.group }, context.ownLang)}</p>` : nothing}
          ${verdict(it, context)}
        </div>`,
    )}
    ${heading(this.headingLevel, title)}`;
  }

  #whole(view: IndicatorView, title: string, context: MeasureContext): TemplateResult {
    const { about, baseline, series, more } = view;
    const { ownLang } = context;
    const isTrend = this.view === 'trend';
    return html`<header>
        ${heading(this.headingLevel, title)}
        ${about.length ? html`<p class="sub">${about.map((it, index) => [index ? ' · ' : nothing, line(it, ownLang)])}</p>` : nothing}
      </header>
      ${
        isTrend
          ? this.#trend(view, title, context)
          : html`<div class=${series.length > 1 ? 'faces many' : 'faces'}>
              ${series.map((it) => face(it, context))}
            </div>`
      }
      ${baseline ? html`<p class="baseline">${line(baseline, ownLang)}</p>` : nothing}
      ${figures(series, context, {
        caption: title,
        isShown: this.isTableShown || (isTrend && this.#chart.isMissing),
        toggle: () => (this.isTableShown = !this.isTableShown),
      })}
      ${more.length ? html`<div class="more">${paragraphs(more, ownLang)}</div>` : nothing}`;
  }

  /** The picture's place is kept before it comes; where it can't come, the table stands instead. */
  #trend({ series }: IndicatorView, title: string, context: MeasureContext): TemplateResult {
    const { programme, values, ownLang } = context;
    const subject = programme.indicators!.find((it) => it.id === this.for)!;
    this.#chart.view = trendView({ ...subject, title }, series, context);
    const lang = ownLang ?? nothing;
    return html`${
        !this.#chart.view
          ? html`<p class="quiet no-trend" lang=${lang}>${values.noTrend}</p>`
          : this.#chart.isMissing
            ? nothing
            : html`<div class="chart-box"></div>
                <p class="quiet line-key" lang=${lang}>${values.lineKey}</p>`
      }
      <div class="said list">
        ${series.map(
          (it) =>
            html`<div>
              ${it.group ? html`<p class="group">${line({ text: it.group }, ownLang)}</p>` : nothing}${verdict(it, context)}
              <p lang=${lang}>${it.verdict.sentence}</p>
            </div>`,
        )}
      </div>`;
  }
}

function face(it: FaceView, context: MeasureContext): TemplateResult {
  const { gauge, ends, group, verdict: said } = it;
  const { ownLang } = context;
  return html`<section class="face">
    ${group ? html`<p class="group">${line({ text: group }, ownLang)}</p>` : nothing}
    <div class=${gauge ? 'dialled' : 'plain-value'}>
      ${gauge ? dial(gauge, ends!) : nothing}
      <p class=${`value ${sizeOf(it)}`} part="value">${line(it.value, ownLang)}</p>
      <p class="quiet plan">${planned(it, context)}</p>
    </div>
    <div class="said">
      ${verdict(it, context)}
      <p lang=${ownLang ?? nothing}>${said.sentence}</p>
    </div>
  </section>`;
}

function verdict(
  { verdict: { code, icon, label } }: FaceView,
  context: MeasureContext,
): TemplateResult {
  return html`<p
    class="verdict"
    data-verdict=${code}
    data-icon=${icon}
    lang=${context.ownLang ?? nothing}
  >
    ${label}
  </p>`;
}

/** «2023, план: не менее 60 %». */
function planned({ when, plan }: FaceView, { values, ownLang }: MeasureContext): unknown {
  const first = plan[0]!;
  return html`${when ? line(own(`${when}, `), ownLang) : nothing}${
    first.tone === 'quiet'
      ? line(first, ownLang)
      : line({ ...first, label: values.plan.toLowerCase() }, ownLang)
  }`;
}

/** A figure is set large; words that stand in its place, smaller. */
const sizeOf = ({ value }: FaceView): string =>
  value.tone === 'quiet' ? 'missing' : value.text.length > 6 ? 'long' : '';

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicator': ProgIndicator;
  }
}
