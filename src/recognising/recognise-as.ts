/** A table read again as a person says it is: of another kind, with columns that hold something else, with sections. */
import type { Found } from './found.js';
import { contentOf } from './parts/content.js';
import type { Part } from './recognise.js';
import { cellAt } from './tables/grid.js';
import { kindOf, type TableKind } from './tables/kind.js';
import { passportRole } from './tables/labels.js';
import type { Column } from './tables/roles.js';
import type { Segment } from './tables/segment.js';
import type { Role } from './words.js';

/** What is not said stays as it was found. */
export interface Wanted {
  kind?: TableKind | undefined;
  /** By the column's place; `undefined` is a column that holds nothing of a known kind. */
  roles?: ReadonlyMap<number, Role | undefined>;
  /** Texts of rows that stand over the rows below them. */
  sections?: ReadonlySet<string>;
}

/** Without these a table of that kind holds nothing: if no column has them, the next best one does. */
const NEEDED: Partial<Record<TableKind, readonly Role[]>> = {
  plan: ['title'],
  indicators: ['indicator'],
  risks: ['risk', 'measure'],
  stages: ['stage', 'when'],
  events: ['title', 'when'],
  governance: ['body', 'function'],
  terms: ['term', 'meaning'],
};

/** They say of themselves what they are, and are not taken for something else. */
const FIRM: ReadonlySet<Role> = new Set(['number', 'when', 'start', 'end', 'responsible', 'unit']);

export function recogniseAs(part: Part, { kind, roles, sections }: Wanted): Part {
  const words = part.above.map((it) => it.text);
  const said = roles?.size ? withRoles(part.columns, roles) : part.columns;
  const found: Found<TableKind> = kind
    ? { value: kind, from: part.kind.from, sure: 1, why: { code: 'decided' } }
    : said === part.columns
      ? part.kind
      : kindOf(part.segment, said, words);
  const columns = kind ? withNeeded(said, kind, part.segment) : said;
  const segment = kind === 'passport' ? withHead(part.segment) : part.segment;
  const steps = contentOf(found.value, segment, columns, words, sections);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done) return { ...part, kind: found, columns, segment, content: step.value };
}

const decided = (column: Column, value: Role): Column => ({
  ...column,
  role: { value, from: column.role?.from ?? [], sure: 1, why: { code: 'decided' } },
});

/** A column that a person names takes the name from another. */
function withRoles(columns: Column[], roles: ReadonlyMap<number, Role | undefined>): Column[] {
  const taken = new Set([...roles.values()]);
  return columns.map((column) => {
    const { role } = column;
    if (!roles.has(column.x)) return role && taken.has(role.value) ? without(column) : column;
    const wanted = roles.get(column.x);
    return wanted ? decided(timeless(column), wanted) : timeless(without(column));
  });
}

function without({ role: _role, ...rest }: Column): Column {
  return rest;
}

/** What a person names is no time. */
function timeless({ period: _period, ...rest }: Column): Column {
  return rest;
}

function withNeeded(columns: Column[], kind: TableKind, { body }: Segment): Column[] {
  const needed = NEEDED[kind] ?? [];
  let made = columns;
  for (const role of needed) {
    if (made.some((it) => it.role?.value === role)) continue;
    const free = made.filter(
      (it) => !it.period && body.some((row) => (cellAt(row, it.x)?.text ?? '') !== ''),
    );
    const best =
      free.find((it) => !it.role) ??
      free.find(({ role: has }) => !FIRM.has(has!.value) && !needed.includes(has!.value));
    if (best) made = made.map((it) => (it === best ? decided(it, role) : it));
  }
  return made;
}

/** A row of a passport may have looked like a header. */
function withHead(segment: Segment): Segment {
  const { head, body } = segment;
  const isRow = head.length > 0 && passportRole(head[0]!.cells[0]?.text ?? '') !== undefined;
  return isRow ? { ...segment, head: [], body: [...head, ...body] } : segment;
}
