import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import { lateChunk, quietly } from '../../../loading/bring.js';
import type { Programme } from '../../../programme/schema.js';
import { AddressController } from '../../address/address-controller.js';
import { Follower } from '../../address/follower.js';
import type { ChoiceController } from '../../choice/choice-controller.js';
import type { ChoiceIndex } from '../../choice/choice-index.js';
import { heading } from '../../../documents/lit/heading.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { CourseContext } from '../../figures/context.js';
import type { LatePictures } from '../../figures/late-pictures.js';
import type * as slopePicture from '../../figures/slope-picture.js';
import type { Choice } from './choice.js';
import type { GroupView, IndicatorsView, RowView } from './indicators.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'measures' | 'distance';
type Drawing = typeof drawing;
export const indicatorsLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));
const csvScript = lateChunk(() => import('./csv.view.js'));

/**
 * All indicators of the programme, each with a small chart of its own: where it began, the plan of each year, what was
 * reached, and in words how far that is from the plan; grouped by project, key indicators first. A row opens to its years
 * as a table and to the sentence that explains its status. A visitor can narrow, sort and download; the page's address
 * keeps the choice (`#prog_indicators__status-notMet`) and leads to one (`#prog_indicators__item-ID`).
 *
 * @summary Целевые показатели
 * @tag prog-indicators
 * @csspart tools - Filters, order and download.
 * @csspart table - The indicators, and within an opened one its years.
 * @csspart row - The row of an indicator.
 */
export class ProgIndicators extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-indicators';
  static override properties: PropertyDeclarations = { project: {} };

  /** Only the indicators of this project, by its `id`. */
  declare project?: string;

  protected override readonly late = indicatorsLate;
  #pictures?: LatePictures<typeof slopePicture>;
  #view?: IndicatorsView;
  #index?: ChoiceIndex<RowView>;
  #context?: CourseContext;
  /** A visitor has asked for the file, and what makes it could not be loaded. */
  #isFileMissing = false;
  #choosing?: ChoiceController<Choice>;
  readonly #address = new AddressController(
    this,
    {
      name: () => 'indicators',
      take: (said) => this.#choosing?.take(said),
      reveal: (item) => this.#reveal(item),
    },
    Follower,
  );

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const context = (this.#context = drawing.measureContext<'distance'>(
      programme,
      say,
      this.todayDay,
    ));
    const view = (this.#view = drawing.indicatorsView(context, { project: this.project }));
    const index = (this.#index = drawing.indicatorsIndex(view, context));
    const pictures = (this.#pictures ??= new drawing.LatePictures(this, drawing.pictures)).drawing;
    const painting = pictures?.painting(view.all, context);
    const { choice } = (this.#choosing ??= this.#chooser(drawing));
    const groups = drawing.chosenRows(view, index, choice);
    if (view.nothing)
      return html`${heading(this.headingLevel, say.measures.title)}
        <p class="note">${view.nothing}</p>`;
    return html`<header>
        ${heading(this.headingLevel, say.measures.title)}
        <p class="sub">
          ${say.measures.count(view.count)}${view.isPast ? `, ${say.measures.previous}` : nothing}${view.isOnlyPlan ? html`. ${say.measures.noActuals}` : nothing}
        </p>
        ${view.shared.map((it) => html`<p class="sub">${drawing.line(it)}</p>`)}
      </header>
      ${drawing.tools(
        {
          view,
          index,
          choice,
          shown: countOf(groups),
          isFileMissing: this.#isFileMissing,
          use: this.guarded(this.#use),
        },
        context,
      )}
      <div @toggle=${{ handleEvent: this.guarded(this.#onToggle), capture: true }}>
        ${drawing.rows(groups, context, painting)}
      </div>`;
  }

  protected override programmeDrawn(): void {
    this.#address.drawn();
  }

  #chooser({ ChoiceController, INDICATORS_CHOICE }: Drawing): ChoiceController<Choice> {
    return new ChoiceController<Choice>({
      root: this.renderRoot,
      keys: INDICATORS_CHOICE,
      address: this.#address,
      changed: () => this.requestUpdate(),
    });
  }

  readonly #use = ({ target, type }: Event): unknown => {
    const control = target as HTMLElement;
    if (this.#choosing?.used(control, type as 'click' | 'input')) return undefined;
    return type === 'click' && control.closest('[name=csv]') ? this.#save() : undefined;
  };

  async #save(): Promise<void> {
    if (!this.#view || !this.#index || !this.#context) return;
    const name = this.#context.programme.id ?? 'programme';
    const rows = this.drawing!.chosenRows(this.#view, this.#index, this.#choosing!.choice);
    const script = await csvScript().catch((reason: unknown) => {
      quietly(reason);
    });
    this.#isFileMissing = !script;
    this.requestUpdate();
    if (!script) return;
    const text = script.indicatorsCsv(rows, this.#context);
    script.saveFile(`${name}-indicators.csv`, 'text/csv;charset=utf-8', text);
  }

  #reveal(item: string): Element | undefined {
    const row = this.renderRoot.querySelector(`[data-item="${CSS.escape(item)}"]`);
    const details = row?.querySelector('details');
    if (!row || !details) return undefined;
    details.open = true;
    this.#choosing?.revealed(item);
    return row;
  }

  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    const item = details.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (item === undefined || (details.open && item === this.#choosing?.item)) return;
    this.#choosing?.opened(item, details.open);
  };
}

const countOf = (groups: GroupView[]): number =>
  groups.reduce((sum, it) => sum + it.rows.length, 0);

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicators': ProgIndicators;
  }
}
