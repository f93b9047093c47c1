import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { assessmentWords, type AssessmentWords } from '../../i18n/assessment-words.js';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { addressOf } from '../address.js';
import { ChartPlace } from '../chart/chart-place.js';
import { heading } from '../heading.js';
import { line, paragraphs } from '../lines.js';
import { richText } from '../rich-text.js';
import { WordedElement } from '../worded-element.js';
import { assessmentStyles } from './assessment.styles.js';
import {
  assessmentContext,
  assessmentsView,
  type AssessmentContext,
  type AssessmentView,
} from './assessment.view.js';
import { table } from './table.js';

/**
 * How those who carry out the programme assess its expected results: results and dates in a table whose cells carry the
 * number and a tint, what has changed since the time before, the mean of what was assessed, the conclusion of each
 * project. What was not assessed is a gap and not a zero. Any scale: points, percentages, yes and no. The page's address
 * leads to one assessment or to one result (`#prog:assessments?item=ID`).
 *
 * @summary Самооценка результатов
 * @tag prog-assessment
 * @csspart table - A table of results and dates.
 * @csspart row - A result.
 */
export class ProgAssessment extends WordedElement<AssessmentWords> {
  static override readonly tag = 'prog-assessment';
  static override styles = [...(WordedElement.styles as []), assessmentStyles];

  static override properties: PropertyDeclarations = {
    for: {},
    project: {},
  };

  /** Only this self-assessment, by its `id`. */
  declare for?: string;

  /** Only the self-assessments of this project, by its `id`. */
  declare project?: string;

  protected override readonly lazyWords = assessmentWords;
  readonly #charts = new Map<string, ChartPlace>();
  /** An address leads here once: a reader who has gone on must not be taken back by the next drawing. */
  #isFollowed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    values: AssessmentWords,
  ): TemplateResult {
    const context = assessmentContext(programme, words, values, this.todayDay);
    const all = assessmentsView(context, { id: this.for, project: this.project });
    const { ownLang } = context;
    if (all.length === 0)
      return html`<p class="note" lang=${ownLang ?? nothing}>
        ${programme.assessments?.length ? values.noneOfThese : values.empty}
      </p>`;
    // One by its id has no need of a heading above its own.
    if (this.for) return this.#one(all[0]!, this.headingLevel, context);
    return html`${heading(this.headingLevel, values.title, ownLang)}
    ${all.map((it) => this.#one(it, this.headingLevel + 1, context))}`;
  }

  #one(view: AssessmentView, level: number, context: AssessmentContext): TemplateResult {
    const { values, ownLang } = context;
    const lang = ownLang ?? nothing;
    return html`<section class="assessment" data-item=${view.id}>
      ${view.title ? heading(level, view.title) : nothing}
      <p class="sub">
        ${view.sub.map((it, index) => [index ? ' · ' : nothing, line(it, ownLang)])}
      </p>
      ${view.text.length ? html`<div class="text">${paragraphs(view.text, ownLang)}</div>` : nothing}
      ${table(view, context)} ${this.#lines(view, context)}
      ${
        view.findings.length
          ? html`<div class="words">
              <p class="label" lang=${lang}>${values.findings}</p>
              <ul>
                ${view.findings.map((it) => html`<li>${line(it, ownLang)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${
        view.conclusion
          ? html`<div class="words">
              <p class="label" lang=${lang}>${values.conclusion}</p>
              <div class="conclusion">${richText(view.conclusion)}</div>
            </div>`
          : nothing
      }
    </section>`;
  }

  /** Folded: the table says it all, and what draws lines is loaded by those who ask for them. */
  #lines({ id, chart }: AssessmentView, { values, ownLang }: AssessmentContext): unknown {
    if (!chart) return nothing;
    let place = this.#charts.get(id);
    if (!place) {
      const box = (): Element | null =>
        this.renderRoot.querySelector(`[data-item="${CSS.escape(id)}"] .chart-box`);
      this.#charts.set(id, (place = new ChartPlace(this, box)));
    }
    place.view = chart;
    if (place.isMissing) return nothing;
    return html`<details class="lines">
      <summary lang=${ownLang ?? nothing}>${values.asLines}</summary>
      <div class="chart-box"></div>
    </details>`;
  }

  protected override programmeDrawn(): void {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    this.#follow();
  }

  readonly #follow = (): void => {
    const item = addressOf(this.id || 'assessments')?.get('item');
    const place =
      item && this.renderRoot.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
    if (!place) return;
    const title = place.querySelector<HTMLElement>('.title, th') ?? place;
    title.tabIndex = -1;
    place.scrollIntoView({ block: place.matches('tr') ? 'center' : 'start' });
    title.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-assessment': ProgAssessment;
  }
}
