/** Above the table: what to narrow it by, in which order, and the figures as a file. */
import { html, nothing, type TemplateResult } from 'lit';
import { select } from '../../choice/field.js';
import type { MeasureContext } from '../../figures/context.js';
import { FACETS, optionsOf, SORTS, type Choice, type FacetName } from './choice.js';
import type { IndicatorsView } from './indicators.view.js';

export interface ToolsState {
  view: IndicatorsView;
  choice: Choice;
  shown: number;
  change: (change: Partial<Record<keyof Choice, string | undefined>>) => void;
  save: () => void;
}

export function tools(state: ToolsState, context: MeasureContext): TemplateResult {
  const { view, choice, shown, change, save } = state;
  const { values, ownLang } = context;
  const isNarrowed = FACETS.some((it) => choice[it]);
  const facets = FACETS.flatMap((name) => {
    if (name === 'status' && view.isOnlyPlan) return [];
    const options = optionsOf(view, name, choice);
    const all = options.map(({ value, count }) => ({
      value,
      label: `${labelOf(name, value, view, context)} (${count})`,
    }));
    return options.length
      ? [
          select(
            name,
            values.tools[name],
            [{ value: '', label: values.tools.all }, ...all],
            choice[name] ?? '',
          ),
        ]
      : [];
  });
  const sorts = SORTS.map((it) => ({ value: it, label: values.tools.sorts[it] }));
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${values.title}
    lang=${ownLang ?? nothing}
    @input=${({ target }: Event) => {
      const { name, value } = target as HTMLSelectElement;
      change({ [name]: value || undefined });
    }}
  >
    ${view.count > FEW ? [...facets, select('sort', values.tools.sort, sorts, choice.sort ?? SORTS[0])] : nothing}
    <button type="button" class="plain link" name="csv" @click=${save}>${values.tools.csv}</button>
    <p class="shown">
      <span role="status"
        >${isNarrowed ? (shown ? values.tools.shown(shown, view.count) : values.tools.nothing) : ''}</span
      >
      ${
        isNarrowed
          ? html`<button
              type="button"
              class="plain link"
              name="reset"
              @click=${() => change({ project: undefined, status: undefined, year: undefined })}
            >
              ${values.tools.reset}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}

/** So few can be overlooked at once. */
const FEW = 5;

function labelOf(
  name: FacetName,
  value: string,
  view: IndicatorsView,
  { values }: MeasureContext,
): string {
  if (name === 'project') return view.groups.find((it) => it.id === value)?.title ?? value;
  if (name === 'year') return view.columns.find((it) => it.period === value)?.label ?? value;
  return values.status.label[value as keyof typeof values.status.label] ?? value;
}
