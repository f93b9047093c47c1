import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { LatePictures } from '../../figures/late-pictures.js';
import type * as trendPicture from '../../figures/trend-picture.js';
import type { Room } from '../../figures/room.js';
import type { CourseContext } from '../../figures/context.js';
import { plainText } from '../../../documents/plain-text.js';
import type { IndicatorView } from './indicator.view.js';
import type { Frame } from './template.js';
import type * as drawing from './drawing.js';
import type * as trendDrawing from './trend-drawing.js';

type Topic = 'values' | 'measures';
type TrendDrawing = typeof trendDrawing;
type Drawing = typeof drawing | TrendDrawing;
const late = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));
const lateTrend = lateDrawing<Topic, Drawing>(() => import('./trend-drawing.js'));

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
   * `trend`: plan, fact and what lies between, by year; `gauge`: a half circle with the plan on it; `number`: a figure for a row of cards.
   * @default 'trend'
   */
  declare view?: 'trend' | 'gauge' | 'number';

  declare private isTableShown: boolean;

  protected override get late(): typeof late {
    return this.view === 'gauge' || this.view === 'number' ? late : lateTrend;
  }

  #pictures?: LatePictures<typeof trendPicture>;
  #room?: Room;

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
      trend: 'trend' in drawing ? this.#trend(view, context as CourseContext, drawing) : undefined,
      isTableShown: this.isTableShown,
      toggle: () => (this.isTableShown = !this.isTableShown),
    };
    return html`<article class=${isCard ? 'card' : 'whole'} data-item=${view.id}>
      ${isCard ? drawing.card(view, frame) : drawing.whole(view, frame)}
    </article>`;
  }

  /** The picture, once what draws it has come and the room that it has is known; and what is said beside it. */
  #trend({ id, series }: IndicatorView, context: CourseContext, drawing: TrendDrawing): unknown {
    const view = drawing.trendView(context.indicators.get(id)!, series, context);
    const pictures = (this.#pictures ??= new drawing.LatePictures(this, drawing.pictures)).drawing;
    this.#room ??= new drawing.Room(this, () => this.renderRoot.querySelector('.picture'));
    const size = pictures && this.#room.size;
    const drawn = (size && view.course && pictures.trend(view.course, size, series, context)) || [];
    return drawing.trend(series, { ...view, drawn, sign: pictures?.sign }, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicator': ProgIndicator;
  }
}
