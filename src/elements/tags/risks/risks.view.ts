/** Risks: a table of what each is and what is done about it; a matrix of those that the file rates in full. */
import type { Programme } from '../../../programme/schema.js';
import type { Cell, MatrixRow, TableView } from '../../../documents/block.js';
import { numbered, own, present, said, type Line } from '../../../documents/line.js';
import { referenceLine, type PartContext } from '../../text/part-context.js';
import type { PartOptions, PartView } from '../../text/part.js';

type Risk = NonNullable<Programme['risks']>[number];

export interface RisksView extends PartView {
  /** Absent where the file rates no risk in full: a guess would be a lie. */
  matrix?: MatrixRow[];
  table: TableView;
}

const RATES = [1, 2, 3, 4, 5] as const;

export function risksView(
  context: PartContext,
  { project }: PartOptions = {},
): RisksView | undefined {
  const risks = (context.programme.risks ?? []).filter((it) => !project || it.project === project);
  if (risks.length === 0) return undefined;
  const rated = risks.flatMap((it, index) =>
    it.probability !== undefined && it.impact !== undefined
      ? [{ ...it, num: String(index + 1) }]
      : [],
  );
  return {
    table: tableOf(risks, rated.length > 0, context),
    ...(rated.length > 0 && { matrix: matrixOf(rated) }),
  };
}

/** The most likely on top, the gravest to the right: where the eye expects the worst corner. */
function matrixOf(rated: (Risk & { num: string })[]): MatrixRow[] {
  return [...RATES].reverse().map((probability) => ({
    probability,
    cells: RATES.map((impact) => ({
      impact,
      weight: probability * impact,
      risks: rated
        .filter((it) => it.probability === probability && it.impact === impact)
        .map(({ id, num, risk }) => ({ id, num, title: risk })),
    })),
  }));
}

/** Only the columns that some risk fills. */
function tableOf(risks: Risk[], isNumbered: boolean, context: PartContext): TableView {
  const { say } = context;
  const { risk: labels } = say.parts;
  const cell = (...lines: (Line | undefined | false | '')[]): Cell => ({
    lines: present(...lines),
  });
  const rated = (n: number | undefined): Cell =>
    cell(n === undefined ? own(labels.notRated, 'quiet') : own(labels.outOfFive(n)));
  const all: { title: string; has: (it: Risk) => unknown; of: (it: Risk, n: number) => Cell }[] = [
    {
      title: labels.risk,
      has: () => true,
      of: (it, n) =>
        cell(
          numbered({ title: it.risk, ...(isNumbered && { num: String(n) }) }),
          it.note && said(it.note, 'quiet'),
        ),
    },
    {
      title: labels.measures,
      has: (it) => it.measures?.length,
      of: ({ measures = [] }) =>
        measures.length
          ? { lines: measures.map((text) => said(text)), isList: measures.length > 1 }
          : cell(own(say.values.notStated, 'quiet')),
    },
    { title: labels.probability, has: (it) => it.probability, of: (it) => rated(it.probability) },
    { title: labels.impact, has: (it) => it.impact, of: (it) => rated(it.impact) },
    {
      title: labels.project,
      has: (it) => it.project,
      of: (it) => cell(it.project && referenceLine(it.project, context)),
    },
  ];
  const shown = all.filter(({ has }) => risks.some(has));
  return {
    caption: say.parts.parts.risks,
    columns: shown.map((it) => own(it.title)),
    rows: risks.map((it, index) => ({
      id: it.id,
      cells: shown.map(({ of }) => of(it, index + 1)),
    })),
    hasRowHeads: true,
  };
}
