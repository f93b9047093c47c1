/** Words that stand in the cells of a table, not over its columns: of a passport and of a SWOT analysis. */
import { Phrases } from '../phrases.js';
import { cutNumber, tidy } from '../text.js';
import { PASSPORT, type PassportRole } from '../words.js';
import { filled, type GridCell, type Row } from './grid.js';
import { rolesIn } from './headers.js';

const passport = new Phrases<PassportRole>(PASSPORT);

/** What row of a passport this label names. */
export function passportRole(label: string): PassportRole | undefined {
  if (label.length > 140) return undefined;
  const [best] = passport.match(cutNumber(label).text);
  return best && best.sure > 0.8 ? best.key : undefined;
}

/** «ИСТОЧНИКИ ФИНАНСИРОВАНИЯ: из бюджета» in one cell: label and value. */
export function labelled(text: string): { label: string; value: string } | undefined {
  const at = text.search(/[:.] /);
  if (at < 3 || at > 80) return undefined;
  const label = text.slice(0, at);
  const value = text.slice(at + 2).trim();
  // «Проект «Мост: два берега»»: a colon within quotes parts nothing
  if (label.split('«').length !== label.split('»').length) return undefined;
  return value && /^\p{Lu}/u.test(label) && passportRole(label) ? { label, value } : undefined;
}

/** Firm labels only: such a row ends a plan and begins a passport. */
const ENDS_A_PLAN = new Set<PassportRole>([
  'projectTitle',
  'money',
  'results',
  'links',
  'basis',
  'head',
  'executors',
  'mission',
  'goal',
  'tasks',
]);

export function isPassportRow(row: Row, width: number): boolean {
  const cells = filled(row);
  const [first] = cells;
  if (!first || first.row !== row.y || first.col !== 0 || cells.length > 2) return false;
  if (cells.length === 1) {
    const role = passportRole(labelled(first.text)?.label ?? '');
    // «Задача: …» across a plan is its section
    return role !== undefined && role !== 'goal' && role !== 'tasks' && ENDS_A_PLAN.has(role);
  }
  if (width < 3 && cells.length === 2 && first.text.length > 80) return false;
  const match = passport.match(first.text)[0];
  return (
    match !== undefined && match.share >= 0.5 && match.sure > 0.85 && ENDS_A_PLAN.has(match.key)
  );
}

/** What comes late in a project's passport. */
const LATE = new Set<PassportRole | undefined>(['results', 'money', 'links']);

/** In a passport a row that names another project: the name's label again, or a name after the end of the one before. */
export function beginsProject(row: Row, body: readonly Row[]): boolean {
  const label = labelIn(row);
  if (!label || body.length === 0 || passportRole(label) !== 'projectTitle') return false;
  const labels = body.map((it) => labelIn(it) ?? '');
  if (labels.some((it) => passportRole(it) === 'projectTitle'))
    return labels.some((it) => tidy(it).toLowerCase() === tidy(label).toLowerCase());
  return labels.some((it) => LATE.has(passportRole(it)));
}

function labelIn(row: Row): string | undefined {
  const [first, ...rest] = filled(row);
  if (!first || rest.length > 2) return undefined;
  return rest.length === 0 ? labelled(first.text)?.label : cutNumber(first.text).text;
}

export type Quadrant = 'S' | 'W' | 'O' | 'T';

/** What a cell names: by all of its words, or by its first line over a list. */
export interface QuadrantLabel {
  quadrant: Quadrant;
  /** The texts follow in the same cell. */
  inside: boolean;
}

const LETTERS: ReadonlySet<string> = new Set(['S', 'W', 'O', 'T']);

function quadrantOfWords(text: string, share: number): Quadrant | undefined {
  if (text === '' || text.length > 70) return undefined;
  const words = text.replace(/^[SWOT] ?[-–—.:)] ?/, '');
  const found = rolesIn(words).find((it) => LETTERS.has(it.key) && it.share >= share);
  return found?.key as Quadrant | undefined;
}

export function quadrantOf(cell: GridCell | undefined): QuadrantLabel | undefined {
  if (!cell) return undefined;
  const all = quadrantOfWords(cell.text, 0.75);
  if (all) return { quadrant: all, inside: false };
  const lines = cell.lines.filter((line) => line.text.trim() !== '');
  const first = lines.length > 1 ? quadrantOfWords(tidy(lines[0]!.text), 0.5) : undefined;
  if (first) return { quadrant: first, inside: true };
  const most = quadrantOfWords(cell.text, 0.5);
  return most && { quadrant: most, inside: false };
}

export function quadrantsIn(rows: Row[]): Set<Quadrant> {
  const found = new Set<Quadrant>();
  for (const row of rows)
    for (const cell of row.cells) {
      if (cell.row !== row.y) continue;
      const label = quadrantOf(cell);
      if (label) found.add(label.quadrant);
    }
  return found;
}
