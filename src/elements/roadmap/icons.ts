/** Status shapes: told apart without colour, in print and in forced colours. Drawn once, cloned for every row. */
import type { StatusIcon } from './status.view.js';

const SVG = 'http://www.w3.org/2000/svg';

type Shape = [tag: string, attributes: Record<string, string>];

const RING: Shape = [
  'circle',
  { cx: '8', cy: '8', r: '6.25', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' },
];
const disc: Shape = ['circle', { cx: '8', cy: '8', r: '7', fill: 'currentColor' }];
const cut = (d: string): Shape => [
  'path',
  {
    d,
    fill: 'none',
    stroke: 'var(--_surface)',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  },
];

const SHAPES: Record<StatusIcon, Shape[]> = {
  done: [disc, cut('M4.8 8.3l2.2 2.2 4.2-4.6')],
  part: [RING, ['path', { d: 'M8 3.5a4.5 4.5 0 1 1-4.5 4.5H8z', fill: 'currentColor' }]],
  going: [RING, ['path', { d: 'M8 1.75a6.25 6.25 0 0 1 0 12.5z', fill: 'currentColor' }]],
  late: [
    ['path', { d: 'M8 1.2l7 12.8H1z', fill: 'currentColor', 'stroke-linejoin': 'round' }],
    cut('M8 6v3.6M8 11.8v.1'),
  ],
  stopped: [
    RING,
    [
      'path',
      {
        d: 'M4.8 8h6.4',
        stroke: 'currentColor',
        'stroke-width': '1.75',
        'stroke-linecap': 'round',
      },
    ],
  ],
  open: [['circle', { ...RING[1], 'stroke-dasharray': '2.2 2.4' }]],
};

const drawn = new Map<StatusIcon, SVGElement>();

export function icon(kind: StatusIcon): Node {
  let it = drawn.get(kind);
  if (!it) {
    it = svg('svg', { viewBox: '0 0 16 16', class: `icon ${kind}`, 'aria-hidden': 'true' });
    it.append(...SHAPES[kind].map(([tag, attributes]) => svg(tag, attributes)));
    drawn.set(kind, it);
  }
  return it.cloneNode(true);
}

function svg(tag: string, attributes: Record<string, string>): SVGElement {
  const it = document.createElementNS<'svg'>(SVG, tag as 'svg');
  for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value);
  return it;
}
