/** The tables as a person says they are: kinds, columns, sections; the rest as it was recognised. */
import type { Recognised, Part } from '../../recognising/recognise.js';
import { recogniseAs, type Wanted } from '../../recognising/recognise-as.js';
import type { TableKind } from '../../recognising/tables/kind.js';
import type { Column } from '../../recognising/tables/roles.js';
import type { Role } from '../../recognising/words.js';
import { columnAnswers, kindAnswers } from './answers.js';
import { countedUp, idOf } from './ids.js';
import type { DraftColumn, DraftTable, Question } from './model.js';
import type { Notes } from './notes.js';
import { plain } from './plain.js';
import type { Settled } from './settled.js';

/** Below it a person is asked what kind of table it is. */
const SURE = 0.8;
/** Of the words over a table. */
const LONGEST = 60;

export interface DecidedParts {
  /** Without those that are left out. */
  parts: Part[];
  tables: DraftTable[];
}

export function decidedParts({ parts }: Recognised, notes: Notes, settled: Settled): DecidedParts {
  const names = namesOf(parts);
  const decided = parts.map((part, at) => decidedPart(part, names[at]!, notes, settled));
  return {
    parts: decided.flatMap(({ part, table }) => (table.kind === 'leaveOut' ? [] : [part])),
    tables: decided.map(({ table }) => table),
  };
}

/** Its header, or its first row, and what stands over it but for years and numbers. */
const namesOf = (parts: Part[]): string[] =>
  countedUp(
    parts.map(({ segment: { head, body }, above }) => {
      const rows = head.length ? head : body.slice(0, 1);
      const words = rows.flatMap((row) => row.cells.map((it) => it.text)).join(' ');
      const over = plain(above.at(-1)?.text ?? '')
        .replace(/\d+/g, ' ')
        .slice(0, LONGEST);
      return `${plain(words).slice(0, 2 * LONGEST)} ${over}`.replace(/ +/g, ' ').trim();
    }),
  );

function decidedPart(
  part: Part,
  name: string,
  notes: Notes,
  settled: Settled,
): { part: Part; table: DraftTable } {
  const { kind, segment } = part;
  const question = kindQuestion(part, name, notes, settled);
  const heads = countedUp(part.columns.map((it) => plain(it.head) || String(it.x + 1)));
  const columns = part.columns.map((it, at) =>
    columnQuestion(it, part, `${idOf('column', name)}:${heads[at]!}`, settled),
  );
  const roles = new Map(
    columns.flatMap(({ x, question: { answered } }): [number, Role | undefined][] =>
      answered ? [[x, answered.answer === 'other' ? undefined : (answered.answer as Role)]] : [],
    ),
  );
  const answer = question.answered?.answer;
  const wanted: Wanted = {
    ...(answer && answer !== 'leaveOut' && { kind: answer as TableKind }),
    roles,
  };
  const isOther = (wanted.kind && wanted.kind !== kind.value) || roles.size > 0;
  const read = isOther ? recogniseAs(part, wanted) : part;
  const sections = answer === 'leaveOut' ? new Set<string>() : sectionsIn(read, notes);
  const made = sections.size ? recogniseAs(read, { ...wanted, sections }) : read;
  const isPeople = made.kind.value === 'people';
  return {
    part: made,
    table: {
      at: kind.from[0]!,
      rows: segment.to - segment.from,
      kind: answer === 'leaveOut' || isPeople ? 'leaveOut' : made.kind.value,
      sure: answer ? 1 : made.kind.sure,
      why: answer ? { code: 'decided' } : made.kind.why,
      question,
      columns: columns.map((it, at) => told(it, made.columns[at]!)),
    },
  };
}

/** Asked if it is unsure, or of persons; open to a person for each table. Of pieces without a header that look alike, at once. */
function kindQuestion(part: Part, name: string, notes: Notes, settled: Settled): Question {
  const { kind, segment } = part;
  const isPeople = kind.value === 'people';
  const isPiece = !isPeople && !segment.head.length;
  const code = isPeople ? 'people' : 'kindUnsure';
  const answers = kindAnswers([kind.value, ...(kind.others ?? [])]);
  const count = segment.to - segment.from;
  const words = captionOf(part);
  const isAsked = isPeople || (kind.sure < SURE && kind.value !== 'table');
  const id = isAsked && isPiece ? idOf(idOf(code, kind.value), name) : idOf(code, name);
  const about = isPiece ? { about: kind.value, item: name } : { about: name };
  const answered = isAsked
    ? notes.ask(code, { ...about, at: kind.from, words, answers, count, why: kind.why }).decision
    : settled.find(id, answers);
  return {
    ...{ id, code, places: kind.from, words: [words], count, weight: 0, answers },
    why: kind.why,
    ...(answered && { answered }),
  };
}

/** A title over its header, else its header; without one, its first row: that is what it is known by. */
function captionOf({ segment: { head, body }, above }: Part): string {
  const [row] = head.length ? head : body;
  const texts = row?.cells.map((it) => it.text).filter(Boolean) ?? [];
  const over = above.at(-1)?.text ?? '';
  return over && head.length && over.length <= 2 * LONGEST ? over : texts.join(' · ');
}

function columnQuestion(
  { x, head, role }: Column,
  { kind }: Part,
  id: string,
  settled: Settled,
): Pick<DraftColumn, 'x' | 'head' | 'question'> {
  const answers = columnAnswers(role?.value, role?.others);
  const answered = settled.find(id, answers);
  const question: Question = {
    ...{ id, code: 'column' as const, places: role?.from ?? kind.from, words: [head] },
    ...{ count: 1, weight: 0, answers },
    ...(role && { why: role.why }),
    ...(answered && { answered }),
  };
  return { x, head, question };
}

const told = (
  { x, head, question }: Pick<DraftColumn, 'x' | 'head' | 'question'>,
  { role, period }: Column,
): DraftColumn => ({
  ...{ x, head, question },
  ...(role && { role: role.value, sure: role.sure, why: role.why }),
  ...(period && { period }),
});

/** Lone rows that a person calls sections; asked of what was recognised, so that an answer does not end its question. */
function sectionsIn({ content, segment }: Part, notes: Notes): Set<string> {
  const sections = new Set<string>();
  for (const { doubts, title } of content.plan?.activities ?? [])
    for (const { code, at, words = '' } of doubts) {
      if (code !== 'sectionOrItem') continue;
      const { answer } = notes.ask(code, { item: words, at: [at], words: title ?? words });
      if (answer === 'section') sections.add(words);
    }
  return segment.body.length ? sections : new Set();
}
