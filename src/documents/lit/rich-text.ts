/** The tiny inline subset as nodes. Text of a file is text: nothing here can make markup of it. */
import { html, type nothing, type TemplateResult } from 'lit';
import { type InlineNode, parseInline } from '../../programme/inline-text.js';
import type { TermFinder } from '../terms.js';

type Rendered = TemplateResult | string | typeof nothing | Rendered[];

const asWritten: TermFinder = (text) => [text];

export function richText(text: string, find: TermFinder = asWritten): Rendered {
  return parseInline(text).map((node) => renderNode(node, find));
}

function renderNode(node: InlineNode, find: TermFinder): Rendered {
  const inside = (): Rendered[] =>
    'children' in node ? node.children.map((child) => renderNode(child, find)) : [];
  switch (node.kind) {
    case 'text':
      return find(node.text).map((piece) =>
        typeof piece === 'string' ? piece : explained(piece.short, piece.full),
      );
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inside()}</strong>`;
    case 'emphasis':
      return html`<em>${inside()}</em>`;
    case 'link':
      return html`<a href=${node.href}>${inside()}</a>`;
    case 'list':
      return html`<ul>
        ${node.items.map((item) => html`<li>${item.map((it) => renderNode(it, find))}</li>`)}
      </ul>`;
  }
}

/**
 * An abbreviation that explains itself on hover, focus and tap. A button, because a tap must find it and a keyboard must
 * reach it; the explanation is in its name, so that a screen reader says it without asking. What it does beyond showing on
 * hover and focus comes when somebody moves (`elements/reach/hints.ts`).
 */
function explained(short: string, full: string): TemplateResult {
  return html`<button type="button" class="plain term" part="term" aria-label="${short} (${full})">
    ${short} <span class="hint" aria-hidden="true">${full}</span>
  </button>`;
}
