/** A document as HTML without a script: what its blocks say, by the plainest elements there are. */
import type { Block, Card, Fact, Grid, Part, TreeNode } from './block.js';
import { joined, line, lines, rich } from './html/inline.js';
import { h, type Child, type Markup } from './html/markup.js';
import { items, table } from './html/table.js';

/** @param level of its heading, 1–6 */
export const partToHtml = ({ title, blocks }: Part, level: number): Markup =>
  h('section', {}, heading(level, title), toHtml(blocks, level + 1));

export function toHtml(blocks: Block[], level: number): Child {
  let at = level;
  return blocks.map((it) => {
    if (it.kind !== 'heading') return block(it, at);
    at = level + 1;
    return heading(level, it.title);
  });
}

export const heading = (level: number, ...said: Child[]): Markup =>
  h(`h${Math.min(6, level)}`, {}, ...said);

function block(it: Exclude<Block, { kind: 'heading' }>, level: number): Child {
  switch (it.kind) {
    case 'section':
      return [
        it.title !== undefined && heading(level, it.title),
        toHtml(it.blocks, it.title === undefined ? level : level + 1),
      ];
    case 'paragraph':
      return h('p', {}, joined(' · ', ...it.lines.map(line)));
    case 'text':
      return it.lines.map((one) => h('div', {}, line(one)));
    case 'list':
      return items(it.items.map((one) => lines(one.lines)));
    case 'facts':
      return facts(it.facts);
    case 'table':
      return table(it.table);
    case 'grid':
      return grid(it, level);
    case 'tree':
      return [it.label !== undefined && h('p', {}, it.label), items(it.nodes.map(node))];
    case 'cards':
      return it.cards.map((one) => card(one, level));
    case 'shares':
      return h(
        'p',
        {},
        joined(
          ': ',
          joined(' · ', ...it.counts.map(line)),
          it.shares.length > 0 && joined(', ', ...it.shares.map((share) => share.words)),
        ),
      );
    // What only the eye needs, and links to what stands right below.
    case 'timeline':
    case 'matrix':
    case 'contents':
      return undefined;
  }
}

const facts = (all: Fact[] = []): Child =>
  all.length > 0 &&
  h(
    'dl',
    {},
    all.map((it) => [
      h('dt', {}, lines(it.label)),
      h(
        'dd',
        {},
        lines(it.lines),
        items((it.items ?? []).map(line)),
        it.table && table(it.table),
        facts(it.facts),
      ),
    ]),
  );

const grid = ({ columns, rows, nothing }: Grid, level: number): Child =>
  rows.map(({ title, cells }) => [
    title !== undefined && heading(level, rich(title)),
    cells.map((all, index) => [
      h('p', {}, h('strong', {}, columns[index]!.label)),
      all.length ? items(all.map((it) => lines([it.line, ...it.more]))) : h('p', {}, nothing),
    ]),
  ]);

const node = ({ title, role, functions, under }: TreeNode): Child => [
  h('strong', {}, rich(title)),
  role !== undefined && [h('br', {}), rich(role)],
  items(functions.map(rich)),
  items(under.map(node)),
];

const card = ({ title, face, beside, fold, inside, insideLabel }: Card, level: number): Child => [
  heading(level, title),
  toHtml([...face, ...beside], level + 1),
  fold && toHtml(fold.blocks, level + 1),
  inside.length > 0 && [h('p', {}, insideLabel), inside.map((it) => card(it, level + 1))],
];
