/** Places on a plane: degrees in, pixels out. Small areas only, where Mercator and the eye agree. */
export interface LonLat {
  lon: number;
  lat: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Undefined where there is nothing to put a box around. */
export function boxOf(places: Iterable<LonLat>): Box | undefined {
  let box: Box | undefined;
  for (const { lon, lat } of places) {
    box ??= { west: lon, south: lat, east: lon, north: lat };
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** Mercator, as all tiles of the web: what lies north is up, and angles stay what they are. */
const mercatorY = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (clamp(lat, -85, 85) * Math.PI) / 360)) * 180) / Math.PI;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export interface Projection {
  project: (place: LonLat) => Point;
  width: number;
  height: number;
}

/** Two places of one house are not a street apart: below so many degrees nothing is made larger. */
const SMALLEST = 0.002;

/** The box in the middle of a picture of this size, with a margin around. */
export function fitted(box: Box, width: number, height: number, margin: number): Projection {
  const [low, high] = [mercatorY(box.south), mercatorY(box.north)];
  const scale = Math.min(
    (width - 2 * margin) / Math.max(box.east - box.west, SMALLEST),
    (height - 2 * margin) / Math.max(high - low, SMALLEST),
  );
  const [x, y] = [(box.west + box.east) / 2, (low + high) / 2];
  return {
    width,
    height,
    project: ({ lon, lat }) => ({
      x: width / 2 + (lon - x) * scale,
      y: height / 2 - (mercatorY(lat) - y) * scale,
    }),
  };
}
