/**
 * Status shapes: told apart without colour, in print and in forced colours. Each is one outline; where a line crosses
 * a filled shape, it is a hole. Drawn once, cloned for every row.
 */
import type { StatusIcon } from './status.view.js';

const SVG = 'http://www.w3.org/2000/svg';

const DISC = 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1z';
const RING = `${DISC}m0 1.5a5.5 5.5 0 0 0 0 11 5.5 5.5 0 0 0 0-11z`;

const SHAPES: Record<StatusIcon, string> = {
  done: `${DISC}M4.1 8.2 7 11.1l4.9-5.3-1.2-1.2L7 8.7 5.3 7z`,
  part: `${RING}M8 4a4 4 0 1 1-4 4h4z`,
  going: `${RING}M8 2.5v11a5.5 5.5 0 0 0 0-11z`,
  late: 'M8 1l7.5 13.5H.5zM7.1 5.5v4.3h1.8V5.5zm0 5.6v1.8h1.8v-1.8z',
  stopped: `${RING}M4.5 7.1v1.8h7V7.1z`,
  open: 'M7 1h2v1.6H7zM7 13.4h2V15H7zM1 7h1.6v2H1zM13.4 7H15v2h-1.6zM2.5 3.6l1.1-1.1 1.2 1.2-1.1 1.1zM11.2 12.3l1.1-1.1 1.2 1.2-1.1 1.1zM12.3 4.8l-1.1-1.1 1.2-1.2 1.1 1.1zM3.7 11.2l1.1 1.1-1.2 1.2-1.1-1.1z',
};

const drawn = new Map<StatusIcon, SVGElement>();

export function icon(kind: StatusIcon): Node {
  let it = drawn.get(kind);
  if (!it) {
    it = svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' });
    it.append(svg('path', { d: SHAPES[kind], fill: 'currentColor', 'fill-rule': 'evenodd' }));
    drawn.set(kind, it);
  }
  return it.cloneNode(true);
}

function svg(tag: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const it = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value);
  return it;
}
