import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MeasureWords } from '../../../i18n/contract/measures.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { addressOf, isOurs, rememberInAddress } from '../../address/address.js';
import { heading } from '../../../documents/lit/heading.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { MeasureContext } from '../../figures/context.js';
import type { Choice } from './choice.js';
import type { GroupView, IndicatorsView } from './indicators.view.js';
import type * as drawing from './drawing.js';

type Draw = typeof drawing;
export const indicatorsLate = lateDrawing<MeasureWords, Draw>(() => import('./drawing.js'));

/**
 * All indicators of the programme in one table: plan and fact by year, a line the size of a word, and whether the plan
 * is met; grouped by project, key indicators first. A row opens to the sentence that explains its status. A visitor can
 * narrow, sort and download; the page's address keeps the choice (`#prog:indicators?status=notMet`) and leads to one
 * (`#prog:indicators?item=ID`). On a phone the same rows are cards.
 *
 * @summary Целевые показатели
 * @tag prog-indicators
 * @csspart tools - Filters, order and download.
 * @csspart table - The table of indicators.
 * @csspart row - The row of an indicator, or of one of its parallel series.
 */
export class ProgIndicators extends LateElement<MeasureWords, Draw> {
  static override readonly tag: string = 'prog-indicators';
  static override properties: PropertyDeclarations = {
    project: {},
    choice: { state: true },
  };

  /** Only the indicators of this project, by its `id`. */
  declare project?: string;

  declare private choice: Choice;

  protected override readonly late = indicatorsLate;
  #view?: IndicatorsView;
  #context?: MeasureContext;
  #item?: string;
  /** An address leads here once: a reader who has gone on must not be taken back by the next drawing. */
  #isFollowed = false;

  constructor() {
    super();
    this.choice = {};
  }

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
    values: MeasureWords,
    draw: Draw,
  ): TemplateResult {
    const context = (this.#context = draw.measureContext(programme, words, values, this.todayDay));
    const view = (this.#view = draw.indicatorsView(context, { project: this.project }));
    const groups = draw.chosen(view, this.choice);
    const lang = context.ownLang ?? nothing;
    if (view.nothing)
      return html`${heading(this.headingLevel, values.title, context.ownLang)}
        <p class="note" lang=${lang}>${view.nothing}</p>`;
    return html`<header>
        ${heading(this.headingLevel, values.title, context.ownLang)}
        <p class="sub" lang=${lang}>
          ${values.count(view.count)}${view.isOnlyPlan ? html`. ${values.noActuals}` : nothing}
        </p>
        ${view.shared.map((it) => html`<p class="sub">${draw.line(it, context.ownLang)}</p>`)}
      </header>
      ${draw.tools(
        {
          view,
          choice: this.choice,
          shown: countOf(groups),
          change: (change) => this.#change(change),
          save: () => this.#save(),
        },
        context,
      )}
      <div @toggle=${{ handleEvent: this.#onToggle, capture: true }}>
        ${draw.table(view, groups, context)}
      </div>`;
  }

  protected override programmeDrawn(): void {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    this.#follow();
  }

  #change(change: Partial<Record<keyof Choice, string | undefined>>): void {
    this.choice = { ...this.choice, ...change } as Choice;
    this.#write();
  }

  #write(): void {
    rememberInAddress(this.#name, this.draw!.writeChoice(this.choice, this.#item));
  }

  #save(): void {
    if (!this.#view || !this.#context) return;
    const name = this.#context.programme.id ?? 'programme';
    const { indicatorsCsv, chosen, saveFile } = this.draw!;
    const text = indicatorsCsv(chosen(this.#view, this.choice), this.#context);
    saveFile(`${name}-indicators.csv`, 'text/csv;charset=utf-8', text);
  }

  /** Two tags on a page are told apart by their `id`. */
  get #name(): string {
    return this.id || 'indicators';
  }

  readonly #follow = (event?: Event): void => {
    if (!this.draw) return;
    const said = addressOf(this.#name);
    if (!said) {
      if (event && isOurs()) this.choice = {};
      return;
    }
    this.choice = this.draw.readChoice(said);
    const item = said.get('item') ?? undefined;
    const isThere = item === this.#item;
    this.#item = item;
    if (item !== undefined && !isThere) void this.updateComplete.then(() => this.#goTo(item));
  };

  #goTo(item: string): void {
    const row = this.renderRoot.querySelector(`[data-item="${CSS.escape(item)}"]`);
    const details = row?.querySelector('details');
    if (!row || !details) return;
    details.open = true;
    row.scrollIntoView({ block: 'center' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  }

  /** The indicator that was opened last is the one that a shared link opens. */
  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    const item = details.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (details.open) this.#item = item;
    else if (this.#item === item) this.#item = undefined;
    else return;
    this.#write();
  };
}

const countOf = (groups: GroupView[]): number =>
  groups.reduce((sum, it) => sum + it.rows.length, 0);

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicators': ProgIndicators;
  }
}
