/** The three fields that every file must have, and what stands in for them: a file without a title is worth showing. */
import type { Programme, When } from '../schema.js';
import { yearOf } from '../time/days.js';
import { resolveWhen } from '../time/resolve.js';
import type { Span } from '../time/span.js';
import { spanOfEnd } from './period-end.js';
import type { Reading } from './reading.js';
import { dateIn } from './take-time.js';
import { brief, isPlainObject, wordsIn, type Json } from './values.js';

/** Undefined when only a later version can read the file; that is reported. */
export function mendFormatVersion(written: unknown, reading: Reading): string | undefined {
  const text = typeof written === 'string' ? written : brief(written);
  const [, major, minor = '0'] = /^v?(\d{1,2})(?:\.(\d+)|$)/i.exec(text.trim()) ?? [];
  const path = ['formatVersion'];
  if (Number(major) > 1) {
    reading.note('refused', 'newerFormat', { version: brief(text) }, path);
    return undefined;
  }
  const version = major === '1' ? `1.${minor}` : '1.0';
  if (written !== version) reading.note('advice', 'formatAssumed', { written: brief(text) }, path);
  return version;
}

export const givenTitle = (written: unknown): unknown =>
  Number.isFinite(written) || (typeof written === 'string' && written.trim()) ? written : '';

export function completeTitle(programme: Programme, reading: Reading): Programme {
  if (programme.title) return programme;
  const { organization: { name, shortName } = {}, id } = programme;
  const title = name || shortName || id || '';
  reading.note('loss', 'titleAssumed', { title: brief(title) }, ['title']);
  return { ...programme, title };
}

/** The ends that can be read; the others are found once the rest has been read. */
export function givenPeriod(written: unknown, reading: Reading): Json {
  if (isPlainObject(written))
    return {
      ...written,
      from: givenEnd(written['from'], 'from', reading),
      to: givenEnd(written['to'], 'to', reading),
    };
  const text = brief(written);
  const [from, to = from] = endsOf(text);
  if (spanOfEnd(from) && spanOfEnd(to)) return { from, to };
  const read = dateIn(text);
  const [first, last = first] = endsOf(read ?? '');
  if (read === undefined || !spanOfEnd(first) || !spanOfEnd(last))
    return { from: spanOfEnd(from) ? from : '', to: spanOfEnd(to) ? to : '' };
  reading.note('advice', 'timeTaken', { words: text, value: read }, ['period']);
  return { from: first, to: last };
}

const endsOf = (text: string): string[] => text.split('/');

/** «2024 г.», «до декабря 2027 г.» */
function givenEnd(end: unknown, key: 'from' | 'to', reading: Reading): unknown {
  if (spanOfEnd(end)) return end;
  const words = brief(end);
  const read = dateIn(words);
  const [first, last = first] = endsOf(read ?? '');
  const other = key === 'from' ? last : first;
  const date = [key === 'from' ? first : last, other].find((it) => it !== '..');
  if (read === undefined || !spanOfEnd(date)) return '';
  reading.note('advice', 'timeTaken', { words, value: date! }, ['period', key]);
  return date;
}

export function completePeriod(
  programme: Programme,
  written: unknown,
  reading: Reading,
): Programme {
  const { period } = programme;
  let { from, to } = period;
  const [first, last] = [spanOfEnd(from), spanOfEnd(to)];
  const path: string[] = ['period'];
  if (first && last) {
    if (!isPlainObject(written)) reading.note('advice', 'periodAsText', { from, to }, path);
    if (first.first <= last.last) return programme;
    [from, to] = [to, from];
    reading.note('advice', 'periodReversed', { from, to }, path);
  } else {
    const years = yearsIn(programme, [first, last]);
    if (years.length > 0) {
      from ||= String(Math.min(...years));
      to ||= String(Math.max(...years));
    }
    const lostEnd = last ? 'from' : first ? 'to' : '';
    const words = isPlainObject(written) && lostEnd ? written[lostEnd] : written;
    if (lostEnd) path.push(lostEnd);
    reading.note('loss', 'periodAssumed', { from, to, words: brief(wordsIn(words)) }, path);
  }
  return { ...programme, period: { ...period, from, to } };
}

/** Every year that the plan or the measurements speak of. */
function yearsIn(programme: Programme, ends: (Span | undefined)[]): number[] {
  const { activities = [], stages = [], projects = [], events = [], indicators = [] } = programme;
  const times: (When | undefined)[] = [
    ...[...activities, ...stages, ...projects, ...events].map((item) => item.when),
    ...activities.flatMap(({ movedTo, marks = [], parts = [] }) => [
      movedTo,
      ...marks.map((mark) => mark.at),
      ...parts.map((part) => part.when),
    ]),
    ...indicators.flatMap(({ points = [] }) => points.map((point) => point.period)),
  ];
  const years = new Set<number>();
  for (const known of [...times.map((time) => resolveWhen(time)), ...ends])
    for (const day of [known?.first, known?.last]) if (day !== undefined) years.add(yearOf(day));
  return [...years].filter((year) => year >= 1900 && year <= 2200);
}
