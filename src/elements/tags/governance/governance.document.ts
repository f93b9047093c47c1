import type { Block } from '../../../documents/block.js';
import { present, said } from '../../../documents/line.js';
import type { PartDocument } from '../../text/part.js';
import { governanceView, type GovernanceView } from './governance.view.js';

export const governanceDocument: PartDocument<GovernanceView> = {
  view: governanceView,
  blocks: ({ levels, levelLabels, note, roles, rolesTitle }) =>
    present<Block>(
      ...levels.map((nodes, index): Block => {
        const label = levelLabels[index];
        return { kind: 'tree', nodes, ...(label && { label }) };
      }),
      note && { kind: 'paragraph', className: 'remark', lines: [said(note)] },
      roles.length > 0 && rolesTitle && { kind: 'heading', title: rolesTitle },
      roles.length > 0 && { kind: 'list', className: 'roles', part: 'row', items: roles },
    ),
};
