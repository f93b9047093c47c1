/**
 * The outline of a map, a GeoJSON file of the site: lines and polygons as rings of degrees. What it holds besides is left
 * alone, and a broken one is no outline.
 */
export type Ring = { lon: number; lat: number }[];

export interface Outline {
  rings: Ring[];
  /** Its own `name`, where it has one: a sketch can say that it is one. */
  name?: string;
}

/** Tags with the same outline share one request. */
const asked = new Map<string, Promise<Outline>>();

export function loadOutline(address: string): Promise<Outline> {
  let outline = asked.get(address);
  if (!outline) {
    outline = fetch(address, { cache: 'no-cache' }).then(async (answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return readOutline(await answer.json());
    });
    // A network that fails once may be back for the next tag.
    outline.catch(() => asked.delete(address));
    asked.set(address, outline);
  }
  return outline;
}

export function readOutline(value: unknown): Outline {
  const rings: Ring[] = [];
  collect(value, rings);
  const name = (value as { name?: unknown } | null)?.name;
  return { rings, ...(typeof name === 'string' && { name }) };
}

function collect(value: unknown, rings: Ring[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { features, geometry, geometries, coordinates } = value as Record<string, unknown>;
  for (const list of [features, geometries])
    if (Array.isArray(list)) list.forEach((it) => collect(it, rings));
  collect(geometry, rings);
  lines(coordinates, rings);
}

/** Polygons are lists of rings, lines are one: whatever is a list of positions. */
function lines(value: unknown, rings: Ring[]): void {
  if (!Array.isArray(value)) return;
  const ring = value.flatMap((it) => position(it) ?? []);
  if (ring.length > 1 && ring.length === value.length) rings.push(ring);
  else value.forEach((it) => lines(it, rings));
}

function position(value: unknown): { lon: number; lat: number } | undefined {
  if (!Array.isArray(value)) return undefined;
  const [lon, lat] = value as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { lon, lat } : undefined;
}
