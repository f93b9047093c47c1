import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import { AddressController } from '../../address/address-controller.js';
import { Follower } from '../../address/follower.js';
import type { ChartPlace } from '../../figures/chart-place.js';
import { heading } from '../../../documents/lit/heading.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { AssessmentContext, AssessmentView } from './assessment.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'assessment';
type Drawing = typeof drawing;
export const assessmentLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * How those who carry out the programme assess its expected results: results and dates in a table whose cells carry the
 * number and a tint, what has changed since the time before, the mean of what was assessed, the conclusion of each
 * project. What was not assessed is a gap and not a zero. Any scale: points, percentages, yes and no. The page's address
 * leads to one assessment or to one result (`#prog_assessments__item-ID`).
 *
 * @summary Самооценка результатов
 * @tag prog-assessment
 * @csspart table - A table of results and dates.
 * @csspart row - A result.
 */
export class ProgAssessment extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-assessment';
  static override properties: PropertyDeclarations = {
    for: {},
    project: {},
  };

  /** Only this self-assessment, by its `id`. */
  declare for?: string;

  /** Only the self-assessments of this project, by its `id`. */
  declare project?: string;

  protected override readonly late = assessmentLate;
  readonly #charts = new Map<string, ChartPlace>();
  readonly #address = new AddressController(
    this,
    {
      name: () => 'assessments',
      focused: (place) => place.querySelector<HTMLElement>('.title, th'),
    },
    Follower,
  );

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const context = drawing.programmeContext(programme, say, this.todayDay);
    const asked = { id: this.for, project: this.project };
    const all = drawing.assessmentsView(context, asked);
    // One by its id has no need of a heading above its own.
    if (this.for && all[0]) return html`${this.#one(all[0], this.headingLevel, context, drawing)}`;
    return html`${heading(this.headingLevel, say.assessment.title)}
    ${
      all.length
        ? all.map((it) => this.#one(it, this.headingLevel + 1, context, drawing))
        : html`<p class="note">${drawing.absence(context, asked)}</p>`
    }`;
  }

  #one(view: AssessmentView, level: number, context: AssessmentContext, drawing: Drawing): unknown {
    const place = this.#placeOf(view, drawing);
    place.view = view.chart;
    return drawing.template(view, { level, context, chart: place });
  }

  /** Each has lines of its own. */
  #placeOf({ id }: AssessmentView, drawing: Drawing): ChartPlace {
    let place = this.#charts.get(id);
    if (!place) {
      const box = (): Element | null =>
        this.renderRoot.querySelector(`[data-item="${CSS.escape(id)}"] .chart-box`);
      this.#charts.set(id, (place = new drawing.ChartPlace(this, box)));
    }
    return place;
  }

  protected override programmeDrawn(): void {
    this.#address.drawn();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-assessment': ProgAssessment;
  }
}
