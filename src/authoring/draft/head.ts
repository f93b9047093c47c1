/** What the programme is called, and when it is. */
import { readTime } from '../../programme/time/words/read-time.js';
import type { PassportRow } from '../../recognising/parts/passport.js';
import type { Told } from '../../recognising/prose/prose.js';
import type { Notes } from './notes.js';

/** A heading may be that of a chapter. */
const SURE = 0.8;

interface Period {
  from: string;
  to: string;
}

export function titleOf(prose: Told, rows: PassportRow[], notes: Notes): string | undefined {
  const row = rows.find((it) => it.role === 'title');
  const named = row?.lines.map((it) => it.text).join(' ');
  if (named) return named;
  const { value, sure = 0 } = prose.title ?? {};
  if (!value?.text) notes.ask('noTitle');
  else if (sure < SURE) notes.ask('titleUnsure', value.at, value.text);
  return value?.text;
}

/** As its own line, its passport or its title says; no year is made of anything else. */
export function periodOf(
  prose: Told,
  rows: PassportRow[],
  title: string | undefined,
  notes: Notes,
): Period | undefined {
  const said = [
    prose.period?.value.text,
    ...rows.filter((it) => it.role === 'term').flatMap((it) => it.lines.map(({ text }) => text)),
    title,
  ].filter((it): it is string => Boolean(it));
  for (const text of said) {
    const period = ends(text);
    if (period) return period;
  }
  notes.ask('noPeriod');
  return undefined;
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
