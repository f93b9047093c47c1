/** What a hurried editor leaves out: every list is there, and nothing in it but what it can't be without. */
import { idsOf, withoutLostLinks } from './references.js';
import { isObject, type Json, type JsonObject, type ProgrammeFile } from './json.js';

const REASONS = ['notYet', 'notCollected', 'notAssessed', 'notApplicable', 'notStatedInSource'];

const only =
  (...keys: string[]) =>
  (it: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(it).filter(([key]) => keys.includes(key)));

const each = (list: Json | undefined, change: (it: JsonObject, index: number) => Json): Json[] =>
  Array.isArray(list) ? list.filter(isObject).map(change) : [];

const GAPS: Record<string, (it: JsonObject) => JsonObject> = {
  activities: only('id', 'num', 'title', 'targetText', 'project'),
  indicators: (it) => ({
    ...only('id', 'num', 'title', 'project', 'direction', 'unit')(it),
    points: each(it['points'], (point, index) => ({
      ...only('period', 'target', 'group')(point),
      missing: REASONS[index % REASONS.length]!,
    })),
  }),
  assessments: (it) => ({
    ...only('id', 'title', 'project', 'scale', 'dates')(it),
    items: each(it['items'], (item) => ({
      ...item,
      scores: (item['scores'] as Json[]).map((score, index) => (index === 0 ? score : null)),
    })),
  }),
  projects: only('id', 'num', 'title', 'parent'),
  stages: only('id', 'title', 'project', 'when'),
  swot: (it) => ({ ...it, items: each(it['items'], only('quadrant', 'text', 'aspect')) }),
  risks: only('id', 'risk'),
  events: only('id', 'title'),
  sections: only('id', 'title', 'body'),
  tables: (it) => ({
    ...it,
    rows: (it['rows'] as Json[]).map((row) =>
      Array.isArray(row) ? row.map((cell, index) => (index === 0 ? cell : '')) : row,
    ),
  }),
};

export function gaps(file: ProgrammeFile): ProgrammeFile {
  const { formatVersion, id, lang, title, period, passport } = file;
  const lists = Object.entries(GAPS).flatMap(([key, change]) =>
    key in file ? [[key, each(file[key], change)]] : [],
  );
  const bodies = isObject(file['governance']) ? file['governance']['bodies'] : undefined;
  const all = {
    ...({ formatVersion, id, lang, title, period } as ProgrammeFile),
    ...(passport && {
      passport: each(passport, only('label', 'value')).filter(isPlain).slice(0, 2),
    }),
    ...(Object.fromEntries(lists) as JsonObject),
    ...(bodies && { governance: { bodies: each(bodies, only('id', 'title')) } }),
  };
  return withoutLostLinks(all, idsOf(file));
}

const isPlain = (it: Json): boolean => isObject(it) && typeof it['value'] === 'string';
