import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import type { ChartPlace } from '../../figures/chart-place.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { MeasureContext } from '../../figures/context.js';
import { plainText } from '../../../documents/plain-text.js';
import type { IndicatorView } from './indicator.view.js';
import type { Frame } from './template.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'measures';
type Drawing = typeof drawing;
const late = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * One indicator of the programme: what was reached, what was planned, which way is better, and in one sentence whether
 * that keeps the promise and why. A value that is missing is a gap that says its reason.
 *
 * @summary Показатель
 * @tag prog-indicator
 * @csspart table - The figures as a table.
 * @csspart value - The number that was reached.
 */
export class ProgIndicator extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-indicator';
  static override properties: PropertyDeclarations = {
    for: {},
    view: {},
    isTableShown: { state: true },
  };

  /** The `id` of the indicator in the file. */
  declare for?: string;

  /**
   * `gauge`: a half circle with the plan on it; `trend`: plan and fact by year; `number`: a figure for a row of cards.
   * @default 'gauge'
   */
  declare view?: 'gauge' | 'trend' | 'number';

  declare private isTableShown: boolean;

  protected override readonly late = late;
  #chart?: ChartPlace;

  constructor() {
    super();
    this.isTableShown = false;
  }

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const context = drawing.measureContext(programme, say, this.todayDay);
    const view = drawing.indicatorView(this.for ?? '', context);
    if (!view) {
      const { noIndicator, notChosen } = say.measures;
      return html`<p class="note">${this.for ? noIndicator(this.for) : notChosen}</p>`;
    }
    const isCard = this.view === 'number';
    const frame: Frame = {
      title: [view.num, plainText(view.title)].filter(Boolean).join(' '),
      level: this.headingLevel,
      context,
      trend: this.view === 'trend' ? this.#trend(view, context, drawing) : undefined,
      isTableShown: this.isTableShown,
      toggle: () => (this.isTableShown = !this.isTableShown),
    };
    return html`<article class=${isCard ? 'card' : 'whole'} data-item=${view.id}>
      ${isCard ? drawing.card(view, frame) : drawing.whole(view, frame)}
    </article>`;
  }

  /** What the chart is to show, and the place where it does. */
  #trend(
    { id, title, series }: IndicatorView,
    context: MeasureContext,
    drawing: Drawing,
  ): Frame['trend'] {
    const place = (this.#chart ??= new drawing.ChartPlace(this, () =>
      this.renderRoot.querySelector('.chart-box'),
    ));
    const subject = context.programme.indicators!.find((it) => it.id === id)!;
    place.view = drawing.trendView({ ...subject, title: plainText(title) }, series, context);
    return place;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicator': ProgIndicator;
  }
}
