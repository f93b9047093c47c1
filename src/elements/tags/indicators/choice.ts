/** What a visitor has chosen of the indicators, and what that leaves. */
import { VERDICTS } from '../../figures/verdict.view.js';
import { oneOf } from '../../choice/one-of.js';
import type { GroupView, IndicatorsView, RowView } from './indicators.view.js';

export const SORTS = ['document', 'status', 'title'] as const;

export interface Choice {
  project?: string;
  status?: string;
  year?: string;
  sort?: (typeof SORTS)[number];
}

export const FACETS = ['project', 'status', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

export interface Option {
  value: string;
  count: number;
}

const isOf = (row: RowView, name: FacetName, value: string): boolean => {
  if (name === 'project') return (row.project ?? '') === value;
  if (name === 'status') return row.series.some((it) => it.verdict.code === value);
  return row.series.some((it) => it.periods.some((period) => period.period === value));
};

export function chosen(view: IndicatorsView, choice: Choice): GroupView[] {
  return view.groups
    .map((group) => ({
      ...group,
      rows: sorted(
        group.rows.filter((it) => isChosen(it, choice)),
        choice,
      ),
    }))
    .filter((it) => it.rows.length > 0);
}

function isChosen(row: RowView, choice: Choice, except?: FacetName): boolean {
  return FACETS.every((name) => {
    const value = choice[name];
    return !value || name === except || isOf(row, name, value);
  });
}

/** The values that make a difference, each with how many indicators it would show beside what else is chosen. */
export function optionsOf(view: IndicatorsView, name: FacetName, choice: Choice): Option[] {
  const rows = view.groups.flatMap((it) => it.rows);
  const left = rows.filter((it) => isChosen(it, choice, name));
  const values = valuesOf(view, rows, name);
  if (values.length < 2) return [];
  return values
    .map((value) => ({ value, count: left.filter((it) => isOf(it, name, value)).length }))
    .filter((it) => it.count > 0 || it.value === choice[name]);
}

function valuesOf(view: IndicatorsView, rows: RowView[], name: FacetName): string[] {
  if (name === 'project') return view.groups.map((it) => it.id).filter(Boolean);
  if (name === 'year') return view.columns.map((it) => it.period);
  return VERDICTS.filter((code) => rows.some((it) => isOf(it, 'status', code)));
}

function sorted(rows: RowView[], { sort }: Choice): RowView[] {
  if (sort === 'title') return [...rows].sort((a, b) => a.title.localeCompare(b.title));
  if (sort !== 'status') return rows;
  const rank = (row: RowView): number =>
    Math.min(...row.series.map((it) => VERDICTS.indexOf(it.verdict.code)));
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

export function readChoice(params: URLSearchParams): Choice {
  const sort = oneOf(SORTS, params.get('sort'));
  const choice: Choice = { ...(sort && { sort }) };
  for (const name of FACETS) {
    const value = params.get(name);
    if (value) choice[name] = value;
  }
  return choice;
}

export function writeChoice(choice: Choice, item: string | undefined): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...choice, item }))
    if (value && value !== SORTS[0]) params.set(name, value);
  return params;
}
