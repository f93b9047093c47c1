/** Shading: a plan may be drawn by it. */
import type { XmlNode } from '../xml/nodes.js';

/** @returns the colour as Word mixes it, `d9d9d9`; none if it is white or transparent */
export function fillOf(shading: XmlNode | undefined): string | undefined {
  if (!shading) return undefined;
  const { val = 'clear', fill, color } = shading.attributes;
  const share = val === 'solid' ? 100 : Number(/^pct(\d+)$/.exec(val)?.[1] ?? 0);
  const below = channels(fill) ?? [255, 255, 255];
  const above = channels(color) ?? [0, 0, 0];
  const mixed = below.map((it, index) => Math.round(it + ((above[index]! - it) * share) / 100));
  const colour = mixed.map((it) => it.toString(16).padStart(2, '0')).join('');
  return colour === 'ffffff' ? undefined : colour;
}

function channels(colour: string | undefined): number[] | undefined {
  if (!/^[\da-f]{6}$/i.test(colour ?? '')) return undefined;
  return [0, 2, 4].map((at) => Number.parseInt(colour!.slice(at, at + 2), 16));
}
