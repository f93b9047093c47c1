/** What of a programme no sheet holds. */
import { isPlainObject, type Json } from '../../programme/reading/values.js';

/** In the sheets: by list, the fields that have a column. */
const HELD: Record<string, readonly string[]> = {
  passport: ['label', 'value'],
  activities: [
    ...['id', 'num', 'title', 'targetText', 'project', 'stage', 'when', 'movedTo'],
    ...['responsible', 'deliverable', 'status', 'asOf', 'note'],
  ],
  indicators: ['id', 'num', 'title', 'unit', 'direction', 'baseline', 'points', 'note'],
  assessments: ['id', 'title', 'dates', 'items'],
  swot: ['id', 'title', 'items'],
  risks: ['id', 'risk', 'measures', 'probability', 'impact', 'note'],
  events: [
    ...['id', 'title', 'when', 'place', 'audience', 'kind', 'format', 'project', 'status'],
    ...['url', 'note'],
  ],
};
/** Of the programme as a whole: said in no table of its own, and looked for by nobody. */
const UNASKED = new Set(['formatVersion', 'id', 'lang', '$schema']);

/** As the guide names them: `activities[].marks`, `governance`. */
export function fieldsLeft(programme: Json): string[] {
  return Object.keys(programme).flatMap((key) => {
    if (UNASKED.has(key) || key.startsWith('//')) return [];
    const held = HELD[key];
    if (!held) return [key];
    const items = (programme[key] as unknown[]).filter(isPlainObject);
    const fields = new Set(items.flatMap((it) => Object.keys(it)));
    return [...fields].filter((it) => !held.includes(it)).map((it) => `${key}[].${it}`);
  });
}
