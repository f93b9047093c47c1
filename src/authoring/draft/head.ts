/** What the programme is called, and when it is. */
import { readTime } from '../../programme/time/words/read-time.js';
import type { Place } from '../../reading-files/document.js';
import type { Said } from '../../recognising/found.js';
import type { PassportRow } from '../../recognising/parts/passport.js';
import type { Told } from '../../recognising/prose/prose.js';
import { idOf } from './ids.js';
import type { Notes } from './notes.js';

/** A heading may be that of a chapter. */
const SURE = 0.8;
/** Of headings that are offered instead. */
const MOST_HEADINGS = 6;
const SHORTEST = 12;

interface Period {
  from: string;
  to: string;
}

/** What is said, and where. */
interface Stated<T> {
  value: T;
  at: Place[];
}

/** @param headings that may be the title instead */
export function titleOf(
  prose: Told,
  rows: PassportRow[],
  headings: Said[],
  notes: Notes,
): Stated<string> | undefined {
  const row = rows.find((it) => it.role === 'title');
  const named = row?.lines.map((it) => it.text).join(' ');
  if (row && named) return { value: named, at: [row.at] };
  const { value, sure = 0, from = [], why } = prose.title ?? {};
  const found = value?.text ? { value: value.text, at: from } : undefined;
  if (!found) {
    const { value: typed } = notes.ask('noTitle', {});
    return typed ? { value: typed, at: [] } : undefined;
  }
  if (sure >= SURE) return found;
  const offered = headings
    .filter((it) => it.text !== found.value && it.text.length > SHORTEST)
    .slice(0, MOST_HEADINGS);
  const { answer, value: typed } = notes.ask('titleUnsure', {
    at: from,
    words: found.value,
    ...(why && { why }),
    answers: [
      { code: 'heading', words: found.value },
      ...offered.map(({ text }) => ({ code: idOf('heading', text), words: text })),
      { code: 'typed', asks: 'text' },
    ],
  });
  if (typed && answer === 'typed') return { value: typed, at: [] };
  const other = offered.find(({ text }) => idOf('heading', text) === answer);
  return other ? { value: other.text, at: [other.at] } : found;
}

/** As its own line, its passport or its title says; no year is made of anything else. */
export function periodOf(
  prose: Told,
  rows: PassportRow[],
  title: Stated<string> | undefined,
  notes: Notes,
): Stated<Period> | undefined {
  const terms = rows.filter((it) => it.role === 'term');
  const said: Stated<string | undefined>[] = [
    { value: prose.period?.value.text, at: prose.period?.from ?? [] },
    ...terms.flatMap((it) => it.lines.map(({ text, at }) => ({ value: text, at: [at] }))),
    { value: title?.value, at: title?.at ?? [] },
  ];
  for (const { value: text, at } of said) {
    const value = text ? ends(text) : undefined;
    if (value) return { value, at };
  }
  const { value: typed } = notes.ask('noPeriod', { fits: (text) => ends(text) !== undefined });
  return typed ? { value: ends(typed)!, at: [] } : undefined;
}

const YEARS = /((?:19|20)\d\d) ?(?:г(?:г|ода?|оды)?\.? ?)?[-–—] ?((?:19|20)\d\d)/;

function ends(text: string): Period | undefined {
  const { readings, isSure, left } = readTime(text.slice(0, 200));
  const [when] = readings;
  if (isSure && !left && typeof when === 'string' && !when.includes('..')) {
    const [from, to = from] = when.split('/');
    return { from: from!, to: to! };
  }
  const [, from, to] = YEARS.exec(text) ?? [];
  return from && to && from < to ? { from, to } : undefined;
}
