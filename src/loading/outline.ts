/**
 * The outline of a map, a GeoJSON file of the site: lines and polygons as rings of degrees. What it holds besides is left
 * alone, and a broken one is no outline.
 */
import { download } from './download.js';
import { absolute, modeOf, PACE } from './load.js';
import { shared, type Subscription } from './shared.js';

export type Ring = { lon: number; lat: number }[];

export interface Outline {
  rings: Ring[];
  /** Its own `name`, where it has one: a sketch can say that it is one. */
  name?: string;
}

const outlines = shared<Outline>();

/** Rejects with a `LoadFailure`, or where the file is no JSON. */
export function subscribeToOutline(
  address: string,
  base: Node,
  pace = PACE,
): Subscription<Outline> {
  const url = absolute(address, base.baseURI);
  const mode = modeOf(base);
  return outlines(url + mode, (left) =>
    download(url, address, left, pace, mode).then(({ text }) => readOutline(JSON.parse(text))),
  );
}

export function readOutline(value: unknown): Outline {
  const name = (value as { name?: unknown } | null)?.name;
  return {
    rings: asMuchAsIsSeen(ringsIn(value)),
    ...(typeof name === 'string' && { name: name.slice(0, LONGEST_NAME) }),
  };
}

/** A border for a paper map has a hundred times more than a screen has room for, and a visitor waits for each of them. */
const MOST_POSITIONS = 20_000;
const MOST_RINGS = 2000;
const LONGEST_NAME = 200;

/** The longest rings, and of each as many positions as are told apart, its ends among them. */
function asMuchAsIsSeen(all: Ring[]): Ring[] {
  // In the order of the file, in which they lie over each other, where there are not too many.
  const shown =
    all.length > MOST_RINGS ? all.sort((a, b) => b.length - a.length).slice(0, MOST_RINGS) : all;
  const count = shown.reduce((sum, it) => sum + it.length, 0);
  const step = Math.ceil(count / MOST_POSITIONS);
  return shown.map((ring) =>
    ring.filter((_, index) => index % step === 0 || index === ring.length - 1),
  );
}

/** Step by step and not by calling itself: how deep a file nests is its own affair. */
function ringsIn(root: unknown): Ring[] {
  const rings: Ring[] = [];
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    // Polygons are lists of rings, lines are one: whatever is a list of positions.
    const list = Array.isArray(value) ? (value as unknown[]) : inOrder(value as Json);
    const ring = list.flatMap((it) => position(it) ?? []);
    if (ring.length > 1 && ring.length === list.length) rings.push(ring);
    else for (let index = list.length; index--;) waiting.push(list[index]);
  }
  return rings;
}

type Json = Record<string, unknown>;
const inOrder = ({ features, geometries, geometry, coordinates }: Json): unknown[] => [
  ...[features, geometries].filter(Array.isArray),
  geometry,
  coordinates,
];

function position(value: unknown): { lon: number; lat: number } | undefined {
  if (!Array.isArray(value)) return undefined;
  const [lon, lat] = value as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { lon, lat } : undefined;
}
