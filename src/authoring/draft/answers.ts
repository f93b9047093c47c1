/** What may be answered, the draft's own guess first, and how much hangs on it. */
import type { DraftQuestion } from '../../i18n/contract/draft.js';
import type { TableKind } from '../../recognising/tables/kind.js';
import { COLUMNS, type Role } from '../../recognising/words.js';
import type { Answer } from './model.js';

const of = (...codes: string[]): readonly Answer[] => codes.map((code) => ({ code }));

/** `kindUnsure`, `people`, `column`, `titleUnsure` have answers of the document's. */
export const ANSWERS: Record<DraftQuestion, readonly Answer[]> = {
  manyInOne: of('one', 'several'),
  timeUnread: [{ code: 'words' }, { code: 'typed', asks: 'time' }],
  rolesRunTogether: of('apart', 'together'),
  personNamed: of('keep', 'leaveOut'),
  sectionOrItem: of('item', 'section'),
  sectionMissing: [{ code: 'number' }, { code: 'typed', asks: 'text' }],
  timeByShading: of('shown', 'leaveOut'),
  sharedByRows: of('all', 'first'),
  kindUnsure: [],
  column: [],
  people: [],
  noTitle: [{ code: 'none' }, { code: 'typed', asks: 'text' }],
  titleUnsure: [],
  noPeriod: [{ code: 'none' }, { code: 'typed', asks: 'period' }],
  direction: of('notStated', 'increase', 'decrease', 'maintain'),
  sameRole: of('different', 'one', 'shorter'),
  hiddenIndicator: of('leave', 'take'),
  planOrFact: of('plan', 'fact'),
};

/** Of one thing that hangs on it: a row, a value, a name. */
export const WEIGHTS: Record<DraftQuestion, number> = {
  noTitle: 1000,
  noPeriod: 900,
  titleUnsure: 500,
  kindUnsure: 10,
  people: 1,
  column: 0,
  hiddenIndicator: 8,
  manyInOne: 8,
  planOrFact: 6,
  sectionOrItem: 5,
  sectionMissing: 4,
  direction: 3,
  rolesRunTogether: 3,
  sameRole: 3,
  timeUnread: 3,
  timeByShading: 3,
  personNamed: 3,
  sharedByRows: 2,
};

/** In the order in which a menu offers them. */
const KINDS = [
  ...['plan', 'indicators', 'passport', 'swot', 'risks', 'stages', 'terms', 'assessment'],
  ...['events', 'governance', 'table'],
] as TableKind[];

/** @param first what it was taken for, then what it is like */
export function kindAnswers(first: readonly TableKind[]): Answer[] {
  // Persons by their names are left out: that is their answer, and no other table's.
  const isPeople = first[0] === 'people';
  const known = first.filter((it) => it !== 'people');
  return of(
    ...new Set([...(isPeople ? ['leaveOut'] : []), ...known, ...KINDS, 'leaveOut']),
  ) as Answer[];
}

/** Quadrants of a SWOT are read off its cells, wherever these stand. */
const ROLES = (Object.keys(COLUMNS) as Role[]).filter((it) => !/^[SWOT]$/.test(it));

/** @param first what it was taken for, then what it is like; `other` holds nothing that is known */
export const columnAnswers = (first: Role | undefined, others: readonly Role[] = []): Answer[] => [
  ...of(
    ...new Set([
      ...(first && ROLES.includes(first) ? [first] : ['other']),
      ...others.filter((it) => ROLES.includes(it)),
      ...ROLES,
      'other',
    ]),
  ),
];
