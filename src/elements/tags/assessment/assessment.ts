import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import { AddressController } from '../../address/address-controller.js';
import { Follower } from '../../address/follower.js';
import type { LatePictures } from '../../figures/late-pictures.js';
import type { Pictures } from './multiples.js';
import { heading } from '../../../documents/lit/heading.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'assessment';
type Drawing = typeof drawing;
export const assessmentLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * How those who carry out the programme assess its expected results: each result as a small chart with its first and its
 * last score, how many have risen, the conclusion of each project; all scores as a table whose cells carry the number and
 * a tint, with the mean of what was assessed. What was not assessed is a gap and not a zero. Any scale: points,
 * percentages, yes and no. The page's address leads to one assessment or to one result (`#prog_assessments__item-ID`).
 *
 * @summary Самооценка результатов
 * @tag prog-assessment
 * @csspart results - The small charts of an assessment.
 * @csspart result - A result with its small chart.
 * @csspart table - A table of results and dates.
 * @csspart row - A row of it.
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
  #pictures?: LatePictures<Pictures>;
  readonly #address = new AddressController(
    this,
    {
      name: () => 'assessments',
      focused: (place) => place.querySelector<HTMLElement>('.title, .what'),
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
    const pictures = (this.#pictures ??= new drawing.LatePictures(this, drawing.pictures)).drawing;
    const legend = drawing.legend(all, context, pictures);
    const frame = { level: this.headingLevel, context, pictures };
    // One by its id has no need of a heading above its own.
    if (this.for && all[0]) return html`${drawing.template(all[0], { ...frame, legend })}`;
    const head = drawing.headView(all, context);
    return html`<header>
        ${heading(this.headingLevel, head.title)}
        ${head.sub.length ? html`<p class="sub">${drawing.inOneLine(head.sub)}</p>` : nothing}
        ${legend}
      </header>
      ${
        all.length
          ? all.map((it) =>
              drawing.template(it, {
                ...frame,
                level: frame.level + 1,
                isScaleSaid: head.sub.length > 0,
              }),
            )
          : html`<p class="note">${drawing.absence(context, asked)}</p>`
      }`;
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
