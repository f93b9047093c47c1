/** What differs between two programmes, as lines of a terminal. */
import { changeGroups, type ChangeContext } from '../elements/text/changes.view.js';
import { programmeContext } from '../elements/text/programme-context.js';
import { changesBetween, type Change } from '../programme/changes.js';
import type { Programme } from '../programme/schema.js';

export interface Changed {
  changes: Change[];
  lines: string[];
  /** «7 различий» */
  sum: string;
}

export function changedLines(
  before: Programme,
  after: Programme,
  say: ChangeContext['say'],
): Changed {
  const changes = changesBetween(before, after);
  // No status is asked about, so the day is no matter.
  const contextOf = (it: Programme): ChangeContext => programmeContext(it, say, 0);
  const groups = changeGroups(changes, contextOf(before), contextOf(after));
  const lines = groups.flatMap(({ item, lines: all }) => [item, ...all.map((it) => `  ${it}`)]);
  const sum = changes.length ? say.changes.count(changes.length) : say.changes.none;
  return { changes, lines: lines.map(plain), sum: plain(sum) };
}

/** With plain spaces: a terminal's text is searched and piped. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
