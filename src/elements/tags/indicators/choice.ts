/** What can be chosen of the indicators, and what that leaves. */
import type { MeasureContext } from '../../figures/context.js';
import { VERDICTS } from '../../figures/verdict.view.js';
import { ChoiceIndex, type Facet, type FacetValue } from '../../choice/choice-index.js';
import type { ChoiceKeys } from '../../choice/choice.js';
import type { GroupView, IndicatorsView, RowView } from './indicators.view.js';

export const SORTS = ['document', 'status', 'title'] as const;
export const FACETS = ['project', 'status', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

export type Choice = Partial<Record<FacetName, string>> & { sort?: (typeof SORTS)[number] };

export const INDICATORS_CHOICE: ChoiceKeys = {
  filters: FACETS,
  listed: { sort: SORTS },
  usual: { sort: SORTS[0] },
};

export function indicatorsIndex(
  view: IndicatorsView,
  context: MeasureContext,
): ChoiceIndex<RowView> {
  const items = view.groups.flatMap((it) => it.rows);
  return new ChoiceIndex({
    items,
    facets: FACETS.map((name) => facetOf(name, items, view, context)),
  });
}

function facetOf(
  name: FacetName,
  rows: RowView[],
  { groups, columns }: IndicatorsView,
  { say }: MeasureContext,
): Facet<RowView> {
  const has = (row: RowView, value: string): boolean => {
    if (name === 'project') return (row.project ?? '') === value;
    if (name === 'status') return row.series.some((it) => it.verdict.code === value);
    return row.series.some((it) => it.periods.some((period) => period.period === value));
  };
  const values = (): FacetValue[] => {
    if (name === 'project')
      return groups.filter((it) => it.id).map(({ id, title }) => ({ value: id, label: title }));
    if (name === 'year') return columns.map(({ period, label }) => ({ value: period, label }));
    return VERDICTS.filter((code) => rows.some((it) => has(it, code))).map((code) => ({
      value: code,
      label: say.measures.status.label[code],
    }));
  };
  return { name, values, has };
}

/** The groups with what is left of each, in the order that was chosen. */
export function chosenRows(
  view: IndicatorsView,
  index: ChoiceIndex<RowView>,
  choice: Choice,
): GroupView[] {
  const shown = index.shown(choice);
  return view.groups
    .map((group) => ({
      ...group,
      rows: sorted(shown ? group.rows.filter((it) => shown.has(it)) : group.rows, choice),
    }))
    .filter((it) => it.rows.length > 0);
}

function sorted(rows: RowView[], { sort }: Choice): RowView[] {
  if (sort === 'title') return [...rows].sort((a, b) => a.title.localeCompare(b.title));
  if (sort !== 'status') return rows;
  const rank = (row: RowView): number =>
    Math.min(...row.series.map((it) => VERDICTS.indexOf(it.verdict.code)));
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
