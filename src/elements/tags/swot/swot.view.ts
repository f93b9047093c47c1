/** SWOT matrices: a row for each aspect, four quadrants in each; by the words of the document, not by its letters. */
import { grouped } from '../../../programme/grouped.js';
import type { Programme } from '../../../programme/schema.js';
import { labelled, said, type Line } from '../../../documents/line.js';
import { referenceLine, type PartContext } from '../../text/part-context.js';
import { matricesOf } from '../../text/part-titles.js';
import type { PartOptions, PartView } from '../../text/part.js';

type Matrix = NonNullable<Programme['swot']>[number];
export type Quadrant = Matrix['items'][number]['quadrant'];

export interface SwotItem {
  /** Items have no code of their own: the matrix and the place in it. */
  id: string;
  text: Line;
  actions: Line[];
  answers: Line[];
}

export interface SwotCell {
  quadrant: Quadrant;
  items: SwotItem[];
}

export interface MatrixView {
  id: string;
  title?: string;
  note?: string;
  rows: { aspect?: string; cells: SwotCell[] }[];
}

export interface SwotView extends PartView {
  matrices: MatrixView[];
  isFolded: boolean;
  labels: Record<Quadrant, string>;
}

export const QUADRANTS = ['S', 'W', 'O', 'T'] as const;

/** More than a reader of everything looks through. */
const MANY = 12;

export function swotView(
  context: PartContext,
  { isAmongOthers = false }: PartOptions = {},
): SwotView | undefined {
  const matrices = matricesOf(context.programme);
  if (matrices.length === 0) return undefined;
  return {
    labels: context.say.parts.swot.quadrant,
    matrices: matrices.map((it) => matrixView(it, context)),
    isFolded: isAmongOthers && matrices.reduce((sum, it) => sum + it.items.length, 0) > MANY,
  };
}

function matrixView(matrix: Matrix, context: PartContext): MatrixView {
  const { id, title, note, items } = matrix;
  const all = items.map((it, index) => ({ it, id: swotItemId(id, index) }));
  const cells = grouped(all, ({ it }) => cellOf(it.quadrant, it.aspect));
  // An item may name an aspect that the matrix does not list; most matrices have none at all.
  const aspects = new Set(items.length ? [...(matrix.aspects ?? [])] : []);
  for (const { aspect } of items) if (aspect !== undefined) aspects.add(aspect);
  const hasGeneral = items.some((it) => it.aspect === undefined);
  const rowOf = (aspect?: string): MatrixView['rows'][number] => ({
    ...(aspect !== undefined && { aspect }),
    cells: QUADRANTS.map((quadrant) => ({
      quadrant,
      items: (cells.get(cellOf(quadrant, aspect)) ?? []).map((one) =>
        itemView(one.it, one.id, context),
      ),
    })),
  });
  return {
    id,
    ...(title && { title }),
    ...(note && { note }),
    rows: [...(hasGeneral ? [undefined] : []), ...aspects].map(rowOf),
  };
}

/** An aspect without a name is one of its own. */
const cellOf = (quadrant: Quadrant, aspect?: string): string =>
  aspect === undefined ? quadrant : `${quadrant} ${aspect}`;

/** How an address names the item; the roadmap leads back to it by the same name. */
const swotItemId = (matrix: string, index: number): string => `${matrix}.${index + 1}`;

function itemView(it: Matrix['items'][number], id: string, context: PartContext): SwotItem {
  const { swot: labels } = context.say.parts;
  return {
    id,
    text: said(it.text),
    actions: (it.actions ?? []).map((text) => labelled(labels.actions, text)),
    answers: (it.links ?? []).flatMap((link) => {
      const line = referenceLine(link, context);
      return line ? [labelled(labels.answeredBy, line)] : [];
    }),
  };
}
