/** Above the table: what to narrow it by, in which order, and the figures as a file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceIndex } from '../../choice/choice-index.js';
import { chosen, facetFields } from '../../choice/chosen.js';
import { select } from '../../choice/field.js';
import type { MeasureContext } from '../../figures/context.js';
import { FACETS, SORTS, type Choice } from './choice.js';
import type { IndicatorsView, RowView } from './indicators.view.js';

export interface ToolsState {
  view: IndicatorsView;
  index: ChoiceIndex<RowView>;
  choice: Choice;
  shown: number;
  isFileMissing: boolean;
  use: (event: Event) => void;
}

export function tools(
  { view, index, choice, shown, isFileMissing, use }: ToolsState,
  { say }: MeasureContext,
): TemplateResult {
  const { project, status, year } = say.measures.tools;
  const words = { ...say.measures.tools, facets: { project, status, year } };
  const names = FACETS.filter((it) => it !== 'status' || !view.isOnlyPlan);
  const sorts = SORTS.map((it) => ({ value: it, label: words.sorts[it] }));
  const labelOf = (name: string, value: string): string => index.labelOf(name, value);
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${say.measures.title}
    @input=${use}
    @click=${use}
  >
    ${
      view.count > FEW
        ? [
            ...facetFields(index.facets(choice, names), choice, words),
            select('sort', words.sort, sorts, choice.sort ?? SORTS[0]),
          ]
        : nothing
    }
    <button type="button" class="plain link" name="csv">${words.csv}</button>
    ${isFileMissing ? html`<p class="missing" role="status">${words.csvMissing}</p>` : nothing}
    ${chosen({ names: FACETS, choice, labelOf, shown, total: view.count }, words)}
  </div>`;
}

/** So few can be overlooked at once. */
const FEW = 5;
