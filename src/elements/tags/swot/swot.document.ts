import { present, said } from '../../../documents/line.js';
import { plainText } from '../../../documents/plain-text.js';
import type { PartDocument } from '../../text/part.js';
import { QUADRANTS, swotView, type MatrixView, type SwotView } from './swot.view.js';

export const swotDocument: PartDocument<SwotView> = {
  view: swotView,
  blocks: ({ matrices, labels, isFolded }, { say }) =>
    matrices.map(({ id, title, rows, note }) => ({
      kind: 'section',
      className: 'matrix',
      part: 'matrix',
      id,
      ...(title && { title: plainText(title) }),
      ...(isFolded && { fold: { about: countsIn(rows, labels) } }),
      blocks: present(
        rows.length > 0 && {
          kind: 'grid',
          ...(title && { caption: plainText(title) }),
          columns: QUADRANTS.map((key) => ({ key, label: labels[key] })),
          rows: rows.map(({ aspect, cells }) => ({
            ...(aspect !== undefined && { title: aspect }),
            cells: cells.map(({ items }) =>
              items.map((it) => ({
                id: it.id,
                line: it.text,
                more: [...it.actions, ...it.answers],
              })),
            ),
          })),
          nothing: say.parts.swot.nothing,
        },
        note && { kind: 'paragraph', className: 'remark', lines: [said(note)] },
      ),
    })),
};

/** «Сильные стороны 13 · Слабые стороны 9» */
const countsIn = (rows: MatrixView['rows'], labels: SwotView['labels']): string =>
  QUADRANTS.map((key) => {
    const all = rows.flatMap(({ cells }) => cells.filter((it) => it.quadrant === key));
    return `${labels[key]}\u00a0${all.reduce((sum, it) => sum + it.items.length, 0)}`;
  }).join(' · ');
