/**
 * A phrase of time → the values of the format that it can mean. What is left over is told; nothing is guessed: where the
 * words allow more than one time, or say something that is not understood, nobody should take the first one for granted.
 */
import type { TimeObject, When } from '../../schema.js';
import { partsOf, type Day } from '../days.js';
import { parseSpan } from '../span.js';
import { joined } from './join.js';
import type { Node } from './node.js';
import { labelOf, said, type Said } from './said.js';
import { nodesIn } from './scan.js';
import { itemsOf, type Heading, type Item, type Time } from './times.js';
import { dated, isCoarse, monthsOf, turned, withLabel, yearly, type SingleTime } from './values.js';
import { withYears } from './years.js';

export interface TimeRead {
  /** The likeliest first. */
  readings: When[];
  /** Whether nobody could read the words in another way. */
  isSure: boolean;
  /** The words that were not understood. */
  left: string;
}

/** What stands around a phrase: in a heading, over a column, on the title page. */
export interface TimeContext {
  year?: number;
  /** `2015/2016` */
  schoolYear?: string;
  month?: number;
  /** The programme's own: where it has a month only once, that one is meant. */
  period?: { from: string; to: string };
}

const NOTHING: TimeRead = { readings: [], isSure: false, left: '' };

export function readTime(phrase: string, context: TimeContext = {}): TimeRead {
  const it = said(phrase);
  if (!it) return { ...NOTHING, left: phrase };
  if (/^[-\s.…_]*$/.test(it.folded))
    return { readings: [{ kind: 'notStated' }], isSure: true, left: '' };
  return new Phrase(it, headingOf(context)).read();
}

function headingOf({ year, schoolYear, month, period }: TimeContext): Heading {
  const ofMonth = month !== undefined && { month };
  const begun = /^\d{4}/.exec(schoolYear ?? '')?.[0];
  if (begun) return { schoolYear: Number(begun), ...ofMonth };
  if (year !== undefined) return { year, ...ofMonth };
  const first = period && parseSpan(period.from)?.first;
  const last = period && parseSpan(period.to)?.last;
  if (first === undefined || last === undefined) return { ...ofMonth };
  const isIn = (begins: number): boolean => yearBegun(first, begins) === yearBegun(last, begins);
  if (isIn(1)) return { year: yearBegun(first, 1), ...ofMonth };
  return { ...(isIn(9) && { schoolYear: yearBegun(first, 9) }), ...ofMonth };
}

/** Not the calendar's: that comes with the map of events, and a file to be mended needs no more of it. */
function yearBegun(day: Day, begins: number): number {
  const { year, month } = partsOf(day);
  return month < begins ? year - 1 : year;
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

type Place = Pick<Item, 'at' | 'end'>;
type TimeItem = Extract<Item, { is: 'time' }>;
type Every = Extract<Item, { is: 'every' }>;

class Phrase {
  readonly #said: Said;
  /** All of its words. */
  readonly #words: string;
  readonly #heading: Heading;
  readonly #values: SingleTime[] = [];
  readonly #left: Place[] = [];
  #isDoubtful = false;
  /** What was read is what was excepted, or half of what there is not. */
  #isMisleading = false;
  /** Another value of the whole phrase. */
  #orElse: SingleTime | undefined;

  constructor(said: Said, heading: Heading) {
    this.#said = said;
    this.#words = labelOf(said);
    this.#heading = heading;
  }

  read(): TimeRead {
    const nodes = joined(nodesIn(this.#said.folded), this.#said.folded);
    for (const line of linesOf(nodes)) this.#readLine(line);
    const values = merged(this.#values, this.#words);
    const left = this.#left
      .sort((a, b) => a.at - b.at)
      .map(({ at, end }) => this.#said.words.slice(at, end))
      .join(' ');
    if (values.length === 0 || this.#isMisleading)
      return { ...NOTHING, left: left || this.#said.words };
    const when = values.length === 1 ? values[0]! : values;
    const other = values.length === 1 ? this.#orElse : undefined;
    return {
      readings: other === undefined ? [when] : [when, other],
      isSure: !this.#isDoubtful && left === '',
      left,
    };
  }

  #readLine(nodes: readonly Node[]): void {
    // What comes again does so in other years and months too.
    const heading = nodes.some(({ is }) => is === 'every') ? {} : this.#heading;
    const items = withYears(itemsOf(nodes, heading), heading);
    for (const it of items) {
      if (it.is === 'left') this.#leave(it, it.isWrong);
      if (it.isDoubtful) this.#isDoubtful = true;
    }
    const rules = items.filter((it) => it.is === 'every');
    // «Ежегодно, ежеквартально»: which of them?
    if (rules.length > 1) this.#isDoubtful = true;
    if (rules[0]) this.#readRule(rules[0], items);
    else this.#readOnce(items);
  }

  #leave({ at, end }: Place, isWrong: boolean | undefined): void {
    this.#left.push({ at, end });
    if (isWrong) this.#isMisleading = true;
  }

  /** The words of one part, where only they say it all. */
  #label({ at, end }: Place): string {
    return labelOf({ ...this.#said, words: this.#said.words.slice(at, end) });
  }

  #readOnce(items: readonly Item[]): void {
    const isAll = items.length === 1;
    const isDated = items.some(({ is }) => is === 'time');
    const start = this.#values.length;
    for (const it of items) {
      if (it.is === 'time') this.#add(this.#valueOf(it, this.#words), it);
      else if (it.is === 'kind') {
        // «По плану 2021 года», «осенние каникулы, 3 ноября»: whose is the date?
        if (isDated && (it.kind === 'byPlan' || it.kind === 'stated')) this.#isDoubtful = true;
        const label = isAll ? this.#words : this.#label(it);
        this.#values.push({ kind: it.kind, ...(it.saysMore && { label }) });
      } else if (it.is === 'beside' && !isDated)
        this.#values.push({ kind: 'stated', label: this.#words });
    }
    this.#bound(start);
  }

  /** «2020–2024, постоянно»: all the time between these. */
  #bound(start: number): void {
    const line = this.#values.slice(start);
    const [a, b] = line;
    const kind = [a, b].find((it) => typeof it === 'object' && it.kind === 'continuous');
    const time = [a, b].find((it) => it !== kind);
    if (line.length !== 2 || !kind || !time) return;
    const ends = endsOf(time);
    if (!ends) return;
    this.#values.splice(start, 2, { kind: 'continuous', ...ends });
  }

  #add(value: SingleTime | undefined, it: Item): void {
    if (value === undefined) this.#leave(it, true);
    else this.#values.push(value);
  }

  #valueOf(it: TimeItem, label: string): SingleTime | undefined {
    if (it.isRelative) return { kind: 'stated', label: this.#words };
    if (it.isExcept) this.#isMisleading = true;
    this.#orElse ??= it.orElse;
    const value = dated(it);
    const isVague = it.saysMore ?? [it.from, it.to].some((end) => end && isCoarse(end));
    if (value !== undefined) {
      if (it.isWithin) return { kind: 'continuous', ...endsOf(value) };
      return isVague ? withLabel(value, label) : value;
    }
    const back = turned(it);
    if (back !== undefined) {
      this.#isDoubtful = true;
      return back;
    }
    if (it.from?.year !== undefined || it.to?.year !== undefined) return undefined;
    return this.#yearless(it, label);
  }

  #yearless(it: Time, label: string): SingleTime | undefined {
    const byMonth = monthsOf(it);
    if (!byMonth) {
      // «До 1 июня» of some year, or of each?
      const until = it.to && !it.from ? yearly(it.to) : undefined;
      if (until === undefined) return undefined;
      this.#isDoubtful = true;
      return { every: 'P1Y', until };
    }
    // Schools have half-years of their own.
    if (it.from?.half !== undefined || it.to?.half !== undefined) this.#isDoubtful = true;
    return { byMonth, ...(isFiner(it) && { label }) };
  }

  #readRule(every: Every, items: readonly Item[]): void {
    const { every: unit, atLeast, atMost } = every;
    const rule: TimeObject = {
      every: unit,
      ...(atLeast !== undefined && { atLeast }),
      ...(atMost !== undefined && { atMost }),
    };
    let saysMore = every.saysMore ?? false;
    const beside: SingleTime[] = [];
    const months: number[] = [];
    const without: number[] = [];
    let bounds = 0;
    for (const it of items) {
      if (it.is === 'beside') saysMore = true;
      if (it.is === 'kind') {
        if (it.kind === 'asNeeded' || it.kind === 'onRequest')
          beside.push({ kind: it.kind, ...(it.saysMore && { label: this.#label(it) }) });
        else saysMore = true;
      }
      if (it.is !== 'time') continue;
      const value = it.isRelative ? undefined : dated(it);
      if (value !== undefined) {
        if (it.isExcept) this.#isMisleading = true;
        bounds++;
        Object.assign(rule, endsOf(value));
        if (it.orElse !== undefined) this.#isDoubtful = true;
        if (typeof value === 'string' && /-Q|-H|-\d\d-\d\d|^\d{4}-\d\d$/.test(value))
          this.#isDoubtful = true;
        continue;
      }
      const run = monthsOf(it);
      const until = it.to && !it.from ? yearly(it.to) : undefined;
      if (run && it.isExcept) without.push(...run);
      else if (run) {
        months.push(...run);
        saysMore ||= isFiner(it);
        if (it.from?.half !== undefined) this.#isDoubtful = true;
      } else if (until !== undefined && unit === 'P1Y' && rule.until === undefined) {
        rule.until = until;
        if (it.isRelative) saysMore = true;
      } else if (isInMonth(it)) saysMore = true;
      else this.#leave(it, true);
    }
    // «Ежемесячно, кроме июля и августа»
    if (without.length) {
      if (unit !== 'P1M' || months.length) this.#isDoubtful = true;
      months.push(...ALL_MONTHS.filter((month) => !without.includes(month)));
    }
    // «Раз в квартал, октябрь»: of which quarter?
    if (months.length && unit !== 'P1Y' && unit !== 'P1M') this.#isDoubtful = true;
    if (months.length && rule.until !== undefined) this.#isDoubtful = true;
    if (bounds > 1) this.#isDoubtful = true;
    if (months.length) rule.byMonth = [...new Set(months)];
    if (saysMore) rule.label = this.#words;
    this.#values.push(rule, ...beside);
  }
}

/** «Последняя неделя», «15 числа»: of each month. */
const isInMonth = ({ from, to }: Time): boolean =>
  [from, to].every((end) => !end || ((end.isOfMonth ?? end.day ?? end.decade) && !end.month));

/** Whether its words name less than a month. */
const isFiner = ({ from, to }: Time): boolean =>
  [from, to].some((end) => end?.day !== undefined || end?.decade !== undefined || end?.part);

/** «2023/2024» as the ends of an object. */
function endsOf(value: SingleTime): { from?: string; to?: string } | undefined {
  if (typeof value === 'string') {
    const [from, to = from] = value.split('/');
    return { ...(from !== '..' && { from: from! }), ...(to !== '..' && { to: to! }) };
  }
  const [first, last] = value.schoolYear?.split('/') ?? [];
  if (first === undefined) return undefined;
  return { from: `${first}-09`, to: `${last}-08` };
}

function linesOf(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of nodes)
    if (node.is === 'op' && (node.op === 'line' || node.op === 'semicolon')) lines.push([]);
    else lines.at(-1)!.push(node);
  return lines.filter((line) => line.length > 0);
}

/** Months of no year are one promise; what was said twice was said once. */
function merged(values: readonly SingleTime[], words: string): SingleTime[] {
  const isBare = (it: SingleTime): it is TimeObject & { byMonth: number[] } =>
    typeof it === 'object' && Object.keys(it).join() === 'byMonth';
  // Each with all the words would be each with each.
  const short = (key: string, it: unknown): unknown => (key === 'label' && it === words ? '' : it);
  const seen = new Map(values.map((it) => [JSON.stringify(it, short), it]));
  const all = [...seen.values()];
  if (all.length < 2 || !all.every(isBare)) return all;
  return [{ byMonth: [...new Set(all.flatMap(({ byMonth }) => byMonth))] }];
}
