/** What is doubtful in a row of a plan, settled: by a person, or as the draft does unless somebody says so. */
import { readTime } from '../../programme/time/words/read-time.js';
import type { DoubtCode } from '../../recognising/found.js';
import type { Activity, ActivityPart } from '../../recognising/parts/activity.js';
import { withoutName } from '../../recognising/parts/people.js';
import type { Notes } from './notes.js';

/** One activity, or the several that a row holds. */
export function settledRow(row: Activity, notes: Notes): Activity[] {
  notes.doubt(row.doubts);
  const rows = divided(row, notes);
  return rows.map((it) => withTimes(withShared(withPeople(it, notes), notes), notes));
}

function divided(row: Activity, notes: Notes): Activity[] {
  const { split, at } = row;
  if (!split) return [row];
  const { answer } = notes.ask('manyInOne', {
    item: nameOf(row),
    at: [at],
    count: split.value.length,
    why: split.why,
  });
  return answer === 'one' ? [row] : split.value.map((part, i) => pieceOf(row, part, i));
}

export const nameOf = ({ title, num, result }: Activity): string =>
  title ?? num ?? result?.text ?? '';

/** What a row has once, the first of its activities has. */
function pieceOf(
  { split: _split, series: _series, num, grid, extra, ...rest }: Activity,
  part: ActivityPart,
  at: number,
): Activity {
  const once = at === 0 ? { ...(num && { num }), ...(grid && { grid }), extra } : { extra: [] };
  return { ...rest, ...once, ...part, parts: [] };
}

const has = ({ doubts }: Activity, code: DoubtCode): boolean =>
  doubts.some((it) => it.code === code);

function withPeople(it: Activity, notes: Notes): Activity {
  const { responsible, unparted } = it;
  const at = responsible ? [responsible.at] : [];
  const words = responsible?.text.replaceAll('\n', ' ') ?? '';
  let { roles } = it;
  if (has(it, 'rolesRunTogether')) {
    const shown = { item: words, at, words: roles.join(' | ') };
    const { answer } = notes.ask('rolesRunTogether', shown);
    if (answer === 'together') roles = unparted ?? [words];
  }
  if (has(it, 'personNamed')) {
    const { answer } = notes.ask('personNamed', { item: words, at });
    if (answer === 'leaveOut') roles = roles.map(withoutName).filter(Boolean);
  }
  return roles === it.roles ? it : { ...it, roles };
}

/** A merged result stands in each of its rows unless it is said to be the first one's. */
function withShared(it: Activity, notes: Notes): Activity {
  const { result, at } = it;
  const isShared = has(it, 'sharedByRows') && result && result.at.row !== at.row;
  if (!isShared) return it;
  const { answer } = notes.ask('sharedByRows', { item: result.text, at: [result.at] });
  return answer === 'all' ? it : { ...it, result: undefined };
}

function withTimes(it: Activity, notes: Notes): Activity {
  const unread = it.doubts.filter(
    // The grammar of times reads more than what a table is known by.
    ({ code, words }) => code === 'timeUnread' && readTime(words ?? '').readings.length === 0,
  );
  const typed = new Map<string, string>();
  for (const { at, words } of unread) {
    const { answer, value } = notes.ask('timeUnread', { about: words ?? '', at: [at] });
    if (answer === 'typed') typed.set(words ?? '', value!);
  }
  const when = it.when.map((said) => ({ ...said, text: typed.get(said.text) ?? said.text }));
  const drawn = has(it, 'timeByShading') && !it.when.length;
  const { answer } = drawn
    ? notes.ask('timeByShading', { item: nameOf(it), at: [it.at] })
    : { answer: 'shown' };
  const grid = it.grid && answer === 'leaveOut' ? { ...it.grid, shaded: [] } : it.grid;
  return { ...it, when, ...(grid && { grid }) };
}
