/** An answer on an activity, a time of it or a part, put where the file keeps it. */
import type { Json } from '../../programme/reading/values.js';
import type { Activity, Programme, TimeObject } from '../../programme/schema.js';
import { stepsOf } from '../pointer.js';
import { itemWith } from './items.js';
import type { ActivityAnswer, Evidence } from './model.js';
import { newTime } from './new-time.js';

interface Told {
  json: Json;
  read: Programme;
  key: string;
  answer: ActivityAnswer;
  /** As the file writes a day. */
  today: string;
}

/** What has got a date of its own by it; undefined where nothing was answered. */
export function answerActivity({ json, read, key, answer, today }: Told): Json | undefined {
  if (answer.status === 'none') return undefined;
  const [, id, of, index, at] = stepsOf(key);
  const item = itemWith(json, 'activities', id);
  const known = read.activities?.find((it) => it.id === id);
  if (!item || !known) return undefined;
  addEvidence(item, answer.evidence);
  if (of === 'when') {
    if (!setOccurrence(item, known, Number(index), at!, answer.status)) return undefined;
    return {};
  }
  const holder = of === 'parts' ? (item['parts'] as Json[] | undefined)?.[Number(index)] : item;
  if (!holder) return undefined;
  holder['status'] = answer.status;
  holder['asOf'] = today;
  const to = answer.to === undefined ? undefined : newTime(answer.to, read);
  if (answer.status === 'postponed' && holder === item && to !== undefined) item['movedTo'] = to;
  return holder;
}

/** The time may stand in words: then what was read of it takes their place, with the words beside it. */
function setOccurrence(
  item: Json,
  known: Activity,
  index: number,
  at: string,
  status: string,
): boolean {
  const field = known.movedTo === undefined ? 'when' : 'movedTo';
  const times = known[field];
  const time = Array.isArray(times) ? times[index] : index === 0 ? times : undefined;
  if (typeof time !== 'object' || Array.isArray(time)) return false;
  const before = time.occurrences ?? [];
  const isThere = before.some((it) => it.at === at);
  const now: TimeObject = {
    ...time,
    occurrences: isThere
      ? before.map((it) => (it.at === at ? { ...it, status: status as 'done' } : it))
      : [...before, { at, status: status as 'done' }],
  };
  item[field] = Array.isArray(times) ? times.map((it, place) => (place === index ? now : it)) : now;
  return true;
}

/** The words for it, or else its address. */
function addEvidence(item: Json, { title = '', url = '' }: Evidence = {}): void {
  const words = title.trim() || url.trim();
  if (!words) return;
  const before = (item['evidence'] as Json[] | undefined) ?? [];
  const isThere = before.some((it) => it['title'] === words && (it['url'] ?? '') === url.trim());
  if (!isThere)
    item['evidence'] = [...before, { title: words, ...(url.trim() && { url: url.trim() }) }];
}
