import { present, said } from '../../../documents/line.js';
import { plainText } from '../../../documents/plain-text.js';
import type { PartDocument } from '../../text/part.js';
import { QUADRANTS, swotView, type SwotView } from './swot.view.js';

export const swotDocument: PartDocument<SwotView> = {
  view: swotView,
  blocks: ({ matrices, labels }, { say }) =>
    matrices.map(({ id, title, rows, note }) => ({
      kind: 'section',
      className: 'matrix',
      part: 'matrix',
      id,
      ...(title && { title: plainText(title) }),
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
