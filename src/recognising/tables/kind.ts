/** What kind of table a segment is: a score for each kind from what its columns hold; what is like two is neither. */
import type { Found, WhyCode } from '../found.js';
import { tidy, wordsOf } from '../text.js';
import { timeLike } from '../time.js';
import { STAGE_NAMES, type Role } from '../words.js';
import { cellAt, filled, ownFilled, type Row } from './grid.js';
import { placeIn } from './join.js';
import { labelled, passportRole, quadrantsIn } from './labels.js';
import type { Column } from './roles.js';
import { itemRows, MOST_SWOT_ROWS, type Segment } from './segment.js';

export type TableKind =
  | 'passport'
  | 'plan'
  | 'indicators'
  | 'assessment'
  | 'swot'
  | 'risks'
  | 'stages'
  | 'events'
  | 'governance'
  | 'terms'
  /** People by their names: personal data. */
  | 'people'
  /** Anything else: shown as it stands. */
  | 'table';

interface Score {
  kind: TableKind;
  sure: number;
  why: WhyCode;
  count?: number;
}

const LEAST = 0.5;
/** Closer than this, and a person is asked. */
const MARGIN = 0.12;
const SAMPLE = 200;

/** @param above the headings and sentences before the table */
export function kindOf(segment: Segment, columns: Column[], above: string[]): Found<TableKind> {
  const rows = itemRows(segment).slice(0, SAMPLE);
  const words = [...above, ...segment.above.map((row) => filled(row)[0]?.text ?? '')]
    .join(' ')
    .toLowerCase();
  const scores = [
    swot(segment, words),
    passport(segment, columns, rows, words),
    ...byColumns(columns, words, rows),
    ...(segment.head.length === 0 || segment.byLook ? byShape(columns, rows, words) : []),
  ]
    .filter((it) => it.sure > LEAST)
    .sort((a, b) => b.sure - a.sure);
  const [best, second] = scores;
  const from = [placeIn(segment.table, segment.from)];
  if (!best) return { value: 'table', from, sure: 0.5, why: { code: 'nothing' } };
  const rival = scores.find((it) => it.kind !== best.kind);
  const sure = rival && best.sure - rival.sure < MARGIN ? Math.min(best.sure, 0.7) : best.sure;
  const others = [...new Set(scores.map((it) => it.kind))].filter((it) => it !== best.kind);
  return {
    value: best.kind,
    from,
    sure: Math.min(1, sure),
    why: {
      code: best.why,
      ...(best.count !== undefined && { count: best.count }),
      ...(best.why === 'columns' && {
        words: columns
          .filter((it) => it.role && it.name)
          .map((it) => it.name)
          .join(' · '),
      }),
    },
    others: second && others.length > 0 ? others.slice(0, 2) : ['table'],
  };
}

function swot(segment: Segment, words: string): Score {
  const isLong = segment.body.length > MOST_SWOT_ROWS;
  const count = isLong ? 0 : quadrantsIn([...segment.head, ...segment.body]).size;
  const said = /swot|свот|сильн\p{Ll}+ и слаб/u.test(words);
  return {
    kind: 'swot',
    why: 'quadrants',
    count,
    sure: count === 4 ? 0.97 : count === 3 ? 0.9 : count === 2 ? (said ? 0.75 : 0.55) : 0,
  };
}

function passport(segment: Segment, columns: Column[], rows: Row[], words: string): Score {
  const none: Score = { kind: 'passport', why: 'labels', sure: 0 };
  const numbered = columns[0]?.role?.value === 'number';
  const pairs = rows.map((row) => filled(row)).filter((it) => it.length > 0);
  const narrow = pairs.filter((cells) => cells.length <= (numbered ? 3 : 2)).length;
  if (pairs.length === 0 || narrow < pairs.length * 0.8) return none;
  if (
    columns.some(
      (it) => it.period || ['when', 'title', 'risk', 'term'].includes(it.role?.value ?? ''),
    ) &&
    segment.head.length > 0
  )
    return none;
  let hits = 0;
  let labels = 0;
  const roles = new Set<string>();
  for (const cells of pairs) {
    const label = numbered && cells.length > 1 ? cells[1]! : cells[0]!;
    const role =
      cells.length === 1
        ? passportRole(labelled(label.text)?.label ?? '')
        : passportRole(label.text);
    if (cells.length > 1 || role) labels++;
    // «8. Ожидаемые результаты | 30»: a line of the contents
    if (!role || (cells.length > 1 && /^\d{1,3}$/.test(cells.at(-1)!.text))) continue;
    hits++;
    roles.add(role);
  }
  if (hits === 0) return none;
  const share = hits / Math.max(1, labels);
  const said = /паспорт|карточка проекта|информационная карта/.test(words);
  const few = share >= 0.8 && roles.size >= 2 ? 0.62 : Math.min(share, roles.size / 4) * 0.75;
  const sure = roles.size >= 4 && share >= 0.5 ? 0.85 + 0.1 * share : few + (said ? 0.25 : 0);
  return {
    ...none,
    count: hits,
    sure: roles.size >= 2 || said ? sure : pairs.length === 1 ? 0.6 : Math.min(sure, 0.6),
  };
}

function byColumns(columns: Column[], words: string, rows: Row[]): Score[] {
  const by = (role: Role): Column | undefined => columns.find((it) => it.role?.value === role);
  const has = (role: Role): boolean => by(role) !== undefined;
  const named = (role: Role): boolean => columns.some((it) => it.named.includes(role));
  const strength = (...roles: Role[]): number =>
    Math.min(...roles.map((role) => by(role)?.role?.sure ?? 0));
  const periods = columns.filter((it) => it.period).length;
  const dated = columns.filter((it) => it.period?.month && it.period.year).length;
  const years = columns.filter(
    (it) => it.period?.year && !it.period.quarter && !it.period.month,
  ).length;
  const timed = has('when') || has('start') || has('end');
  const when = Math.max(strength('when'), strength('start'), strength('end'));
  const scores: Score[] = [];
  const add = (kind: TableKind, sure: number): void =>
    void scores.push({ kind, sure, why: 'columns' });
  // columns that plans do not have: it counts or names people
  const foreign = has('person') ? 0.3 : has('count') ? 0.18 : 0;

  if (has('person')) add('people', 0.9);
  if (has('risk') && (has('measure') || has('title'))) add('risks', 0.95);
  else if (has('risk') && (has('probability') || has('impact') || /риск/.test(words)))
    add('risks', 0.85);
  else if (has('measure') && /риск/.test(words)) add('risks', 0.75);
  if (has('body') && has('function')) add('governance', 0.9);
  if (has('term') && has('meaning')) add('terms', 0.93);
  if (dated >= 2 && named('score')) add('assessment', 0.95);
  else if (named('score') && years + dated >= 2) add('assessment', 0.85);
  else if (dated >= 2 && rows.length > 0 && !has('unit') && scored(columns, rows))
    add('assessment', 0.65);

  const measured = has('unit') || has('target') || has('actual') || has('baseline') || has('final');
  const counted = years >= 2 || (periods >= 2 && !has('title'));
  if (has('indicator') && !has('title')) {
    if (measured && (counted || has('target') || has('actual') || has('baseline')))
      add('indicators', 0.95);
    else if (counted) add('indicators', 0.9);
    else if (has('unit') || has('target') || has('actual')) add('indicators', 0.82);
    else if (!timed) add('indicators', 0.55);
  } else if (has('indicator') && has('unit') && counted) add('indicators', 0.7);
  else if (
    !has('title') &&
    measured &&
    (counted || (has('target') && has('actual'))) &&
    (has('result') || has('unit'))
  )
    add('indicators', has('result') ? 0.85 : 0.72);

  const grid =
    columns.filter((it) => it.period && (it.period.quarter || it.period.month)).length >= 4;
  if (has('stage') && timed) {
    const merged = rows.some((row) => (cellAt(row, by('stage')!.x)?.rowSpan ?? 1) > 1);
    if (!has('title') && !has('responsible')) add('stages', 0.92);
    else if (has('title') && has('responsible')) add('plan', 0.85);
    else if (merged) add('plan', 0.82);
    else {
      add('stages', 0.72);
      add('plan', 0.64);
    }
  }
  const doing = by('title') ?? by('event');
  if (doing && !has('risk') && !(has('stage') && timed)) {
    const title = doing.role!.sure;
    const atPlace = has('place') && timed;
    const marked = grid || (years >= 2 && !has('unit') && !numeric(columns, rows));
    if (atPlace && !has('responsible')) add('events', Math.min(0.92, title) - foreign / 2);
    else if (has('event') && !has('title') && timed && !has('responsible'))
      add('events', has('participants') || has('form') ? 0.82 - foreign : 0.68 - foreign);
    if (timed && has('responsible'))
      add('plan', Math.min(0.98, 0.1 + Math.min(title, when)) - foreign - (atPlace ? 0.12 : 0));
    else if (timed)
      add(
        'plan',
        Math.min(0.9, title, when) -
          foreign -
          (atPlace ? 0.25 : 0) -
          (has('event') && !has('title') ? 0.2 : 0),
      );
    else if (marked) add('plan', Math.min(0.92, title + 0.03) - foreign);
    else if (has('responsible'))
      add('plan', Math.min(0.84, title) - foreign - (has('result') ? 0 : 0.06));
    else if (has('result') && !measured) add('plan', 0.58 - foreign);
  } else if (!doing && timed && has('responsible') && !has('risk') && !has('body'))
    add('plan', 0.62 - foreign);
  else if (!doing && grid && has('result')) add('plan', 0.62);
  return scores;
}

/** Cells of periods are small numbers or dashes. */
const scored = (columns: Column[], rows: Row[]): boolean =>
  share(columns, rows, (text) => /^(?:\d{1,2}(?:[.,]\d)?|[-–—])$/.test(text)) > 0.8;

/** Cells of periods are numbers, not marks. */
const numeric = (columns: Column[], rows: Row[]): boolean =>
  share(columns, rows, (text) => /\d/.test(text) && text.length < 30) > 0.6;

function share(columns: Column[], rows: Row[], test: (text: string) => boolean): number {
  let all = 0;
  let hits = 0;
  for (const column of columns.filter((it) => it.period))
    for (const row of rows) {
      const text = cellAt(row, column.x)?.text ?? '';
      if (text === '') continue;
      all++;
      if (test(text)) hits++;
    }
  return all === 0 ? 0 : hits / all;
}

/** No header: only the shapes of the cells speak. */
function byShape(columns: Column[], rows: Row[], words: string): Score[] {
  const role = (name: Role): Column | undefined => columns.find((it) => it.role?.value === name);
  const texts = (x: number): string[] =>
    rows.map((row) => cellAt(row, x)?.text ?? '').filter((it) => it !== '');
  const ofAll = (list: string[], test: (text: string) => boolean): number =>
    list.length === 0 ? 0 : list.filter(test).length / list.length;
  const scores: Score[] = [];
  const add = (kind: TableKind, sure: number): void =>
    void scores.push({ kind, sure, why: 'cellsLook' });
  const width = Math.max(0, ...rows.slice(0, 20).map((row) => ownFilled(row).length));
  if (width === 2 && rows.length > 0) {
    const left = texts(0);
    const right = rows.map((row) => ownFilled(row).at(-1)?.text ?? '');
    if (ofAll(right, (it) => timeLike(it) >= 0.8) > 0.8 && rows.length <= 12) {
      const stage =
        /этап/.test(words) ||
        ofAll(left, (it) => /этап/i.test(it)) > 0.5 ||
        ofAll(left, isStageName) > 0.5;
      add(stage ? 'stages' : 'table', stage ? 0.85 : 0.5);
    }
    if (ofAll(left, isAbbreviation) > 0.7 && rows.length >= 2)
      add('terms', /сокращен|термин|обозначен|аббревиатур/.test(words) ? 0.88 : 0.65);
  }
  if (role('when') && role('title')) add('plan', role('responsible') ? 0.68 : 0.58);
  const numbered = role('number') !== undefined || (role('title') && !role('when'));
  const marked = columns.filter((it) => ofAll(texts(it.x), (text) => text.length < 8) > 0.9).length;
  if (numbered && (marked > 8 || role('responsible'))) add('plan', 0.55);
  return scores;
}

const isStageName = (text: string): boolean =>
  wordsOf(text).length <= 4 && STAGE_NAMES.some((it) => tidy(text).toLowerCase().startsWith(it));

export const isAbbreviation = (text: string): boolean =>
  text.length <= 14 && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\s\p{Ll}{4}/u.test(text);
