/**
 * One mark a status: its ink and its tile, worn by icons, walls, strips, legends and bars alike; a strip repeats the
 * tile. All are told apart without colour, in print and in forced colours. Drawn by gradients: pictures of a data:
 * address are what strict policies forbid, and an SVG in each of ten thousand rows costs a fifth of a row.
 */
import { css, unsafeCSS } from 'lit';

const worn = (name: string): string => `:is([data-icon='${name}'],[data-shape='${name}'])`;

/** A picture of 1em each way. */
const tile = (...layers: string[]): string => layers.map((it) => `${it} 50%/1em 1em`).join();
/** What a tile leaves free on both sides. */
const sides = (from: number, to: number, angle = 90): string =>
  `linear-gradient(${angle}deg,var(--ground) ${from}%,#0000 0 ${to}%,var(--ground) 0)`;
/** A line across the tile. */
const line = (angle = 180): string =>
  `linear-gradient(${angle}deg,#0000 43%,var(--ink) 45% 55%,#0000 57%)`;
/** What opens to the left from a tip on the right. */
const wedge = (tip: number, color: string, rest: string, open = 66): string =>
  `conic-gradient(from ${270 - open / 2}deg at ${tip}% 50%,${color} ${open}deg,${rest} ${open + 1}deg)`;
const pointer = (tip: number, left: number, open?: number): string[] => [
  sides(left, 100),
  wedge(tip, 'var(--ink)', '#0000', open),
];

const disc = (radius: number): string =>
  `radial-gradient(circle closest-side,var(--ink) ${radius}%,#0000 ${radius + 6}%)`;

const TILES = {
  part: tile('linear-gradient(#0000 50%,var(--ink) 0)'),
  going: tile(...pointer(80, 32)),
  underway: tile(
    sides(32, 100),
    wedge(66, 'var(--ground)', '#0000'),
    wedge(82, 'var(--ink)', '#0000'),
  ),
  dot: tile(disc(28)),
  disc: tile(disc(50)),
  arrow: tile(sides(16, 84), line(), ...pointer(84, 52, 96)),
  stripes: tile('repeating-linear-gradient(-45deg,var(--ink) 0 .118em,#0000 0 .2357em)'),
  cross: tile(sides(22, 78), sides(22, 78, 180), line(45), line(-45)),
  dash: tile(sides(20, 80), line()),
  upright: tile(line(90)),
};

const rule = (names: string, ink: string, tile?: string, edge?: string): string =>
  `${names
    .split(' ')
    .map(worn)
    .join(
      ',',
    )}{--ink:var(--_${ink});${tile ? `--tile:${tile};` : ''}${edge ? `--edge:${edge}` : ''}}`;

export const iconStyles = css`
  [data-icon],
  [data-shape] {
    --ink: var(--_muted);
    --ground: var(--_surface);
    --tile: none;
    --edge: solid;
    --look: var(--tile), var(--ground);
  }
  ${unsafeCSS(
    [
      rule('done', 'done', 'linear-gradient(var(--ink),var(--ink))'),
      rule('part', 'done', TILES.part),
      rule('going', 'done', TILES.going),
      rule('underway', 'done', TILES.underway),
      rule('planned', 'muted', TILES.disc),
      rule('ahead', 'muted', TILES.dot, 'dashed'),
      rule('postponed', 'late', TILES.arrow),
      rule('late', 'late', TILES.stripes),
      rule('notDone', 'late', TILES.cross),
      rule('cancelled', 'muted', TILES.dash),
      rule('stopped', 'muted', TILES.upright),
    ].join(''),
  )}
  [data-icon]::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: max(1.5px, 0.1em) var(--edge) var(--ink);
    border-radius: 0.17em;
    background: var(--look);
    background-origin: border-box;
  }
  [data-icon='open']::before {
    border-radius: 50%;
  }
  [data-icon='done']::before {
    /* A tick is left out. */
    clip-path: polygon(
      evenodd,
      0 0,
      100% 0,
      100% 100%,
      0 100%,
      0 0,
      19% 51%,
      42% 75%,
      82% 32%,
      73% 23%,
      42% 56%,
      28% 42%,
      19% 51%
    );
  }
`;
