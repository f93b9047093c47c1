import { present } from '../../../documents/line.js';
import type { PartDocument } from '../../text/part.js';
import { risksView, type RisksView } from './risks.view.js';

export const risksDocument: PartDocument<RisksView> = {
  view: risksView,
  blocks: ({ matrix, table }, { say }) =>
    present(matrix && { kind: 'matrix', rows: matrix, words: say.parts.risk }, {
      kind: 'table',
      table,
    }),
};
