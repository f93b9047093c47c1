/**
 * A passport without a table: «Цель: …» in a paragraph, «Ожидаемые результаты» over some, each of the project named before.
 * Of the programme itself only where several stand together: one such sentence in a chapter is no row of a passport.
 */
import type { Found, Said } from '../found.js';
import { labelled, passportRole } from '../tables/labels.js';
import { withoutBullet, withoutEnd } from '../text.js';
import type { PassportRole } from '../words.js';
import { firm, isHeading, isItem, isProse, textOf, type Flow } from './blocks.js';
import { projectNames } from './project-names.js';

export interface Fact {
  label: string;
  role: PassportRole;
  lines: Said[];
  /** The last project that the document named. */
  project?: Said;
}

const MOST_LINES = 40;
/** So many different ones together are a passport. */
const FEWEST = 3;
/** Blocks between two of them. */
const GAP = 2;
const OF_PROGRAMME = /программы(?: развития)?$/i;

interface Seen {
  fact: Found<Fact>;
  from: number;
  to: number;
}

/** @param known what the programme's own passport says in a table */
export function factsIn(flow: Flow, known: ReadonlySet<PassportRole>): Found<Fact>[] {
  const names = projectNames(flow);
  const seen: Seen[] = [];
  let project: Said | undefined;
  for (const [i, block] of flow.entries()) {
    if (!isProse(block)) continue;
    const text = textOf(block);
    if (names.has(block)) {
      const name = names.get(block);
      project = name ? { text: name, at: block.at } : undefined;
    }
    const found = labelled(text);
    const role = found ? passportRole(found.label) : undefined;
    const of = project && { project };
    // «Проект 1. «Мост»» is a name
    if (role === 'projects' && names.has(block)) continue;
    if (found && role) {
      const lines = [{ text: found.value, at: block.at }];
      const fact = firm({ label: found.label, role, lines, ...of }, block.at, 0.8);
      seen.push({ fact, from: i, to: i });
      continue;
    }
    // a heading over its text: only within a project, or with a colon
    const label = withoutEnd(text, ':.');
    const over = isHeading(block) || text.endsWith(':') ? passportRole(label) : undefined;
    if (!over || isItem(block) || text.length > 90 || !(project || text.endsWith(':'))) continue;
    const lines = linesBelow(flow, i, names);
    if (lines.length === 0) continue;
    const fact = firm({ label, role: over, lines, ...of }, block.at, 0.65);
    seen.push({ fact, from: i, to: i + lines.length });
  }
  const rows = ofProgramme(seen, known);
  return seen.flatMap(({ fact }) => (fact.value.project || rows.has(fact) ? [fact] : []));
}

function linesBelow(flow: Flow, i: number, names: Map<Flow[number], unknown>): Said[] {
  const lines: Said[] = [];
  for (const next of flow.slice(i + 1, i + 1 + MOST_LINES)) {
    if (!isProse(next) || (!isItem(next) && lines.length > 0 && isItem(flow[i + lines.length])))
      break;
    const said = textOf(next);
    const isOther = labelled(said) || names.has(next);
    if (!isItem(next) && (isOther || (isHeading(next) && passportRole(withoutEnd(said, ':.')))))
      break;
    lines.push({ text: withoutBullet(said), at: next.at });
    if (!isItem(next) && !isHeading(next)) break;
  }
  return lines;
}

/** Of those without a project: what stands together, and what says that it is the programme's and is said nowhere else. */
function ofProgramme(seen: Seen[], known: ReadonlySet<PassportRole>): Set<Found<Fact>> {
  const out = new Set<Found<Fact>>();
  let run: Seen[] = [];
  const close = (): void => {
    const roles = new Set(run.map(({ fact }) => fact.value.role));
    const isPassport = roles.size >= FEWEST && (roles.has('goal') || roles.has('tasks'));
    if (isPassport && known.size === 0) for (const { fact } of run) out.add(fact);
    run = [];
  };
  for (const it of seen) {
    const { project, label, role } = it.fact.value;
    if (project) continue;
    if (run.length > 0 && it.from - run.at(-1)!.to > GAP) close();
    run.push(it);
    if (OF_PROGRAMME.test(label) && !known.has(role)) out.add(it.fact);
  }
  close();
  return out;
}
