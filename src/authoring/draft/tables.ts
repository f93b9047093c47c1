/** Small tables, passports, and tables that are nothing else. */
import type { Json } from '../../programme/reading/values.js';
import type { Passport, PassportRow } from '../../recognising/parts/passport.js';
import type { Body, Event, Risk, Stage, Term } from '../../recognising/parts/small-tables.js';
import type { Swot } from '../../recognising/parts/swot.js';
import type { Approval } from '../../recognising/prose/approvals.js';
import type { Part } from '../../recognising/recognise.js';
import { noteOf } from './plan.js';
import { prune } from './prune.js';
import { whenOf } from './times.js';

export const passportRow = ({ label, lines, listed }: PassportRow): Json => {
  const texts = lines.map((it) => it.text);
  return { label, value: listed && texts.length > 1 ? texts : texts.join('\n') };
};

/** Of a project, if one of its rows names it. */
const projectNameIn = ({ rows }: Passport): string | undefined =>
  rows
    .find((it) => it.role === 'projectTitle')
    ?.lines.map((it) => it.text)
    .join(' ');

/** Below the name of a project, a passport that does not name the programme is the project's. */
export const projectOf = (passport: Passport, named: string | undefined): string | undefined =>
  projectNameIn(passport) ?? (passport.rows.some((it) => it.role === 'title') ? undefined : named);

const restOf = (extra: { label: string; said: { text: string } }[]): string | undefined =>
  noteOf(extra.map(({ label, said }) => (label ? `${label}: ${said.text}` : said.text)));

export const stageOf = (it: Stage, id: string, project?: string): Json =>
  prune({
    id,
    num: it.num,
    title: it.title,
    project,
    when: whenOf(it.when, it),
    task: it.task?.text,
    note: restOf(it.extra),
  });

export const riskOf = (it: Risk, id: string): Json =>
  prune({
    id,
    risk: it.risk,
    measures: it.measures,
    probability: oneToFive(it.probability?.text),
    impact: oneToFive(it.impact?.text),
    note: noteOf([
      // «Высокая» is no number.
      ...[it.probability, it.impact].flatMap((said) =>
        said && oneToFive(said.text) === undefined ? [said.text] : [],
      ),
      ...(restOf(it.extra) ? [restOf(it.extra)!] : []),
    ]),
  });

const oneToFive = (text = ''): number | undefined =>
  /^[1-5]$/.test(text.trim()) ? Number(text) : undefined;

export const eventOf = (it: Event, id: string): Json =>
  prune({
    id,
    title: it.title,
    when: whenOf(it.when) ?? { kind: 'notStated' },
    place: it.place && { name: it.place.text },
    audience: it.audience?.text,
    format: it.form?.text,
    note: noteOf([
      ...(it.responsible ? [it.responsible.text] : []),
      ...(restOf(it.extra) ? [restOf(it.extra)!] : []),
    ]),
  });

export const bodyOf = ({ title, functions }: Pick<Body, 'title' | 'functions'>, id: string): Json =>
  prune({ id, title, functions });

export const termOf = ({ short, full }: Pick<Term, 'short' | 'full'>): Json => ({ short, full });

export function swotOf({ items }: Swot, id: string): Json {
  const aspects = [...new Set(items.flatMap(({ aspect }) => (aspect ? [aspect] : [])))];
  return prune({
    id,
    aspects,
    items: items.map(({ quadrant, text, aspect }) => prune({ quadrant, text, aspect })),
  });
}

export const approvalOf = ({ kind, lines, date }: Approval): Json =>
  prune({
    kind,
    by: lines
      .map((it) => it.text)
      .filter((it) => it !== date?.text)
      .join('\n'),
    // «28 * января 2019»: a line to be filled in by hand.
    date: date?.text.replace(/[*«»"“”_]+/g, ' ').replace(/ +/g, ' '),
  });

/** Any other table as it stands: its header, its rows. */
export function tableOf({ segment, above }: Part, id: string): Json | undefined {
  const { head, body, table } = segment;
  const rows = body.map((row) =>
    Array.from(
      { length: table.width },
      (_, x) => row.cells.find((cell) => cell.col <= x && x < cell.col + cell.colSpan)?.text ?? '',
    ),
  );
  if (rows.length === 0) return undefined;
  const last = head.at(-1);
  const columns = Array.from(
    { length: table.width },
    (_, x) => last?.cells.find((cell) => cell.col <= x && x < cell.col + cell.colSpan)?.text ?? '',
  );
  return prune({ id, title: above.at(-1)?.text, columns, rows });
}
