/** The tiny inline subset of the format, and lines of views, as markup. */
import { plainText } from '../documents/plain-text.js';
import type { Line } from '../documents/line.js';
import { parseInline, type InlineNode } from '../programme/inline-text.js';
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
export function line({ text, label, num, href, isOwn }: Line): Child[] {
  return [label && `${label}: `, num && `${num} `, isOwn ? text : linked(text, href)];
}
