/** Which column of a plan is what. */
import type { Column } from '../tables/roles.js';
import { columnOf } from './cells.js';
import { gridColumns } from './grid-times.js';

export interface Layout {
  number?: Column;
  title?: Column;
  when?: Column;
  begins?: Column;
  ends?: Column;
  responsible?: Column;
  result?: Column;
  indicator?: Column;
  group?: Column;
  stage?: Column;
  grid: Column[];
  /** Many columns without a header and a role: a grid whose header is elsewhere. */
  nameless: Column[];
  others: Column[];
}

/** Fewer are simply columns. */
const FEWEST_NAMELESS = 8;

export function layoutOf(columns: Column[]): Layout {
  const title = columnOf(columns, 'title', 'event', 'content');
  const at = {
    number: columnOf(columns, 'number'),
    title,
    when: columnOf(columns, 'when'),
    begins: columnOf(columns, 'start'),
    ends: columnOf(columns, 'end'),
    responsible: columnOf(columns, 'responsible'),
    result: columnOf(columns, 'result'),
    indicator: columnOf(columns, 'indicator'),
    group: columnOf(columns, 'group'),
    stage: columnOf(columns, 'stage'),
  };
  const used = new Set(Object.values(at));
  const left = columns.filter((it) => !used.has(it) && !it.period);
  const nameless = left.filter((it) => it.head === '' && !it.role);
  const isGrid = nameless.length >= FEWEST_NAMELESS;
  return {
    ...Object.fromEntries(Object.entries(at).filter(([, column]) => column !== undefined)),
    grid: gridColumns(columns),
    nameless: isGrid ? nameless : [],
    others: isGrid ? left.filter((it) => !nameless.includes(it)) : left,
  };
}
