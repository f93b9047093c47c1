import { type InlineNode, parseInline } from '../programme/inline-text.js';

/** Without marks: for a button's label, where a link can't be. */
export function plainText(text: string): string {
  // Most titles are plain, and there may be ten thousand.
  if (!/[*[\n\r]|^- /.test(text)) return text;
  return parseInline(text).map(plainNode).join('');
}

function plainNode(node: InlineNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return ' ';
  if (node.kind === 'list')
    return node.items.map((item) => item.map(plainNode).join('')).join(', ');
  return node.children.map(plainNode).join('');
}
