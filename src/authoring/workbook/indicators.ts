/** Indicators: a row for each of their series, a pair of columns for each year that any of them names. */
import type { Json } from '../../programme/reading/values.js';
import { parseSpan } from '../../programme/time/span.js';
import { codeField, plain, set, targetText, textField, valueText } from './fields.js';
import type { BookContext, Column, Row, Sheet } from './model.js';
import { codesOf, insert, keyOf, listOf, remove } from './items.js';

const pointsOf = (item: Json): Json[] => (item['points'] as Json[] | undefined) ?? [];
const groupOf = (point: Json): string => plain(point['group']);

export function indicatorSheet(programme: Json, context: BookContext): Sheet {
  const { headings: h } = context.say.workbook;
  const list = (programme['indicators'] as Json[] | undefined) ?? [];
  const rows = list.flatMap((item, at) => rowsOf(item, at));
  return {
    name: 'indicators',
    columns: [
      textField({ key: 'num', heading: h.num, width: 8 }),
      textField({ key: 'title', heading: h.indicator, width: 60 }),
      groupColumn(h.group),
      textField({ key: 'unit', heading: h.unit, width: 10 }),
      codeField({
        key: 'direction',
        heading: h.direction,
        codes: codesOf('indicators[].direction'),
      }),
      baseline('period', h.baselinePeriod),
      baseline('value', h.baselineValue),
      ...periodsOf(list, programme).flatMap((period) => [
        pointColumn(period, 'target', h.plan(period)),
        pointColumn(period, 'actual', h.fact(period)),
      ]),
      textField({ key: 'note', heading: h.note, width: 30 }),
    ],
    rows,
    add: (after) => {
      const item: Json = { direction: 'notStated' };
      const at = insert(listOf(programme, 'indicators'), item, after?.item);
      return { key: '', item, path: ['indicators', at] };
    },
    // An indicator goes with the last of its series.
    remove: ({ item, group = '' }) => {
      const points = pointsOf(item).filter((it) => groupOf(it) !== group);
      if (points.length > 0) item['points'] = points;
      else remove(programme, 'indicators', item);
    },
  };
}

/** Parallel series are rows of their own; what is common stands in each of them. */
function rowsOf(item: Json, at: number): Row[] {
  const groups = [...new Set(pointsOf(item).map(groupOf))];
  const key = keyOf(item, at);
  return (groups.length ? groups : ['']).map((group) => ({
    key: group ? `${key}|${group}` : key,
    item,
    group,
    path: ['indicators', at],
  }));
}

const groupColumn = (heading: string): Column => ({
  key: 'group',
  fields: ['points'],
  heading,
  width: 20,
  text: ({ group = '' }) => group,
  put: (row, text) => {
    for (const point of pointsOf(row.item))
      if (groupOf(point) === (row.group ?? '')) set(point, 'group', text);
    row.group = text;
  },
});

const baseline = (key: 'period' | 'value', heading: string): Column => ({
  key: `baseline.${key}`,
  fields: ['baseline'],
  heading,
  width: 14,
  isTime: key === 'period',
  text: ({ item }, context) => valueText((item['baseline'] as Json | undefined)?.[key], context),
  put: ({ item }, text) => {
    const now = { ...(item['baseline'] as Json | undefined) };
    set(now, key, text);
    if (Object.keys(now).length) item['baseline'] = now;
    else delete item['baseline'];
  },
});

function pointColumn(period: string, key: 'target' | 'actual', heading: string): Column {
  const find = ({ item, group = '' }: Row): Json | undefined =>
    pointsOf(item).find((it) => it['period'] === period && groupOf(it) === group);
  return {
    key: `${key}:${period}`,
    fields: ['points'],
    heading,
    width: 14,
    text: (row, context) => {
      const point = find(row);
      if (!point) return '';
      if (key === 'target') return targetText(point['target'], context);
      if (point['actual'] != null) return valueText(point['actual'], context);
      const { missing } = point;
      return typeof missing === 'string' ? context.say.workbook.codeOf(missing) : '';
    },
    put: (row, text) => {
      const point = find(row) ?? pushPoint(row, period);
      if (key === 'actual') delete point['missing'];
      set(point, key, text);
    },
  };
}

function pushPoint({ item, group }: Row, period: string): Json {
  const point: Json = { period, ...(group && { group }) };
  const points = listOf(item, 'points');
  points.push(point);
  return point;
}

/** All that are named, and the years of the programme; in the order of time. */
function periodsOf(list: Json[], programme: Json): string[] {
  const named = list.flatMap((it) => pointsOf(it).map((point) => plain(point['period'])));
  const { from, to } = programme['period'] as { from: string; to: string };
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const own =
    list.length > 0 && last - first < 15
      ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
      : [];
  const start = (period: string): number => parseSpan(period)?.first ?? Infinity;
  return [...new Set([...named, ...own].filter(Boolean))].sort((a, b) => start(a) - start(b));
}
