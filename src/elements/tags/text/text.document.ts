import type { Block, Section } from '../../../documents/block.js';
import { present, said } from '../../../documents/line.js';
import type { PartDocument } from '../../text/part.js';
import { textView, type NamedTable, type SectionView, type TextView } from './text.view.js';

export const textDocument: PartDocument<TextView> = {
  view: textView,
  blocks: ({ title, contents, sections, tablesTitle, tables, legend, isFolded }, { say }) =>
    present<Block>(
      contents.length > 0 && { kind: 'contents', label: say.parts.parts.text, links: contents },
      ...sections.map((it) => folded(section(it), isFolded)),
      tablesTitle && { kind: 'heading', title: tablesTitle },
      ...tables.map((it) => folded(named(it), isFolded)),
      legend.length > 0 &&
        title !== say.parts.text.legend && {
          kind: 'heading',
          title: say.parts.text.legend,
        },
      legend.length > 0 && { kind: 'facts', facts: legend },
    ),
};

const folded = (it: Section, isFolded = false): Section => (isFolded ? { ...it, fold: {} } : it);

const section = ({ id, title, paragraphs, tables, links }: SectionView): Section => ({
  kind: 'section',
  className: 'section',
  part: 'section',
  id,
  ...(title && { title }),
  blocks: present<Block>(
    { kind: 'text', lines: paragraphs.map((it) => said(it)), hasTerms: true },
    ...tables.map(named),
    links.length > 0 && { kind: 'text', className: 'links', lines: links },
  ),
});

const named = ({ id, title, table, note }: NamedTable): Section => ({
  kind: 'section',
  className: 'block',
  id,
  ...(title && { title }),
  blocks: present<Block>(
    { kind: 'table', table },
    note && { kind: 'text', className: 'remark', lines: [said(note)] },
  ),
});
