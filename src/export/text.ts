/** Sections and tables without a script. */
import { textView, type NamedTable } from '../elements/tags/text/text.view.js';
import { facts, items, table } from './blocks.js';
import { line, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, partOf, section, type ExportContext } from './parts.js';

export function text(context: ExportContext): Markup {
  const view = textView(partOf(context));
  const { parts } = context.own;
  const named = (it: NamedTable, below: number): Child => [
    it.title !== undefined && heading(context, below, it.title),
    table(it.table),
    it.note !== undefined && h('p', {}, rich(it.note)),
  ];
  return section(
    context,
    view?.title ?? parts.parts.text,
    view ? '' : parts.empty.text,
    view && [
      view.sections.map((it) => [
        it.title !== undefined && heading(context, 1, it.title),
        it.paragraphs.map((one) => h('div', {}, rich(one))),
        it.tables.map((one) => named(one, 2)),
        items(it.links.map(line)),
      ]),
      view.tablesTitle !== undefined && heading(context, 1, view.tablesTitle),
      view.tables.map((it) => named(it, view.tablesTitle === undefined ? 1 : 2)),
      view.legend.length > 0 && [
        view.title !== parts.text.legend && heading(context, 1, parts.text.legend),
        facts(view.legend),
      ],
    ],
  );
}
