/**
 * Of when the file is. Whatever was told earlier without a date of its own was told at the file's date: it gets that one
 * before the file gets a new one, or an old report would pass for news.
 */
import type { Json } from '../../programme/reading/values.js';
import { isoOf, type Day } from '../../programme/time/days.js';
import { parseMoment } from '../../programme/time/moment.js';

export function dateReport(json: Json, answered: ReadonlySet<Json>, day: Day): void {
  const was = typeof json['asOf'] === 'string' ? json['asOf'] : undefined;
  const known = was === undefined ? undefined : parseMoment(was);
  if (known && known.first > day) return;
  const undated = reported(json).filter((it) => it['asOf'] === undefined && !answered.has(it));
  // Nobody knows of when that is: a date of the file would say that it is of today.
  if (!known && undated.length > 0) return;
  for (const it of undated) it['asOf'] = was;
  json['asOf'] = isoOf(day);
}

function reported(json: Json): Json[] {
  const [activities, events] = ['activities', 'events'].map((it) => list(json[it]));
  const items = [...activities!, ...activities!.flatMap((it) => list(it['parts'])), ...events!];
  return items.filter((it) => it['status'] !== undefined);
}

const list = (value: unknown): Json[] =>
  Array.isArray(value)
    ? value.filter((it): it is Json => typeof it === 'object' && it !== null)
    : [];
