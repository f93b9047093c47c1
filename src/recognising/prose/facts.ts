/** A passport without a table: «Цель: …» in a paragraph, «Ожидаемые результаты» over some, each of the project named before. */
import type { Found, Said } from '../found.js';
import { labelled, passportRole } from '../tables/labels.js';
import { withoutBullet, withoutEnd } from '../text.js';
import type { PassportRole } from '../words.js';
import { firm, isHeading, isItem, isProse, textOf, type Flow } from './blocks.js';

export interface Fact {
  label: string;
  role: PassportRole;
  lines: Said[];
  /** The last project that the document named. */
  project?: Said;
}

const PROJECT = /^(?:название|наименование|тема) проекта ?[:.–—-]? ?(.{2,300})$/i;
const MOST_LINES = 40;

export const projectNamed = (text: string): string | undefined => PROJECT.exec(text)?.[1];

export function factsIn(flow: Flow): Found<Fact>[] {
  const out: Found<Fact>[] = [];
  let project: Said | undefined;
  for (let i = 0; i < flow.length; i++) {
    const block = flow[i]!;
    if (!isProse(block)) continue;
    const text = textOf(block);
    const name = projectNamed(text);
    if (name) project = { text: name, at: block.at };
    const found = labelled(text);
    const role = found ? passportRole(found.label) : undefined;
    const of = project && { project };
    if (found && role) {
      out.push(
        firm(
          { label: found.label, role, lines: [{ text: found.value, at: block.at }], ...of },
          block.at,
          0.8,
        ),
      );
      continue;
    }
    // a heading over its text: only within a project, or with a colon
    const label = withoutEnd(text, ':.');
    const over = isHeading(block) || text.endsWith(':') ? passportRole(label) : undefined;
    if (!over || isItem(block) || text.length > 90 || !(project || text.endsWith(':'))) continue;
    const lines: Said[] = [];
    for (const next of flow.slice(i + 1, i + 1 + MOST_LINES)) {
      if (!isProse(next) || (!isItem(next) && lines.length > 0 && isItem(flow[i + lines.length])))
        break;
      const said = textOf(next);
      if (
        !isItem(next) &&
        (labelled(said) ||
          projectNamed(said) ||
          (isHeading(next) && passportRole(withoutEnd(said, ':.'))))
      )
        break;
      lines.push({ text: withoutBullet(said), at: next.at });
      if (!isItem(next) && !isHeading(next)) break;
    }
    if (lines.length > 0) out.push(firm({ label, role: over, lines, ...of }, block.at, 0.65));
  }
  return out;
}
