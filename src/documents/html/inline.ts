/** The tiny inline subset of the format, and lines of views, as markup. */
import { parseInline, type InlineNode } from '../../programme/inline-text.js';
import type { Line } from '../line.js';
import { plainText } from '../plain-text.js';
import { h, type Child } from './markup.js';

export const rich = (text: string): Child[] => parseInline(text).map(inline);

function inline(node: InlineNode): Child {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return h('br', {});
    case 'strong':
      return h('strong', {}, node.children.map(inline));
    case 'emphasis':
      return h('em', {}, node.children.map(inline));
    case 'link':
      return h('a', { href: node.href }, node.children.map(inline));
    case 'list':
      return h(
        'ul',
        {},
        node.items.map((item) => h('li', {}, item.map(inline))),
      );
  }
}

export const linked = (text: string, href: string | undefined): Child =>
  href ? h('a', { href }, plainText(text)) : rich(text);

/** «Исходное значение (2018): 40 %» */
export function line({ text, label, num, href, isOwn, tone }: Line): Child {
  const said = [label && `${label}: `, num && `${num} `, isOwn ? text : linked(text, href)];
  return tone ? h(tone === 'strong' ? 'strong' : 'small', {}, said) : said;
}

/** A line of the file may hold a list, and a paragraph may not: so lines are told apart by breaks. */
export const lines = (all: Line[] = []): Child =>
  all.map((it, index) => [index > 0 && h('br', {}), line(it)]);

/** Apart by a sign; what is not there leaves none. */
export const joined = (between: string, ...all: Child[]): Child =>
  all
    .filter((it) => it !== undefined && it !== false && it !== '')
    .map((it, index) => [index > 0 && between, it]);
