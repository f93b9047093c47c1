/**
 * Colours that a page forces on everything, `* {color: …!important; background: …!important}`: a version for poor sight
 * that is no panel we know by name. Such rules reach the tag and no further; what it shows follows them.
 */
import { contrast, hexOfRgb, type Rgb } from './oklch.js';

export type Pair = readonly [text: string, surface: string];

const NOTHING = 'rgba(0, 0, 0, 0)';

/** Undefined where the page leaves the tag alone. */
export function forcedPair(tag: HTMLElement): Pair | undefined {
  if (!isForced(tag, 'color') || !isForced(tag, 'background-color')) return undefined;
  const text = hexOfCss(getComputedStyle(tag).color);
  const surface = groundOf(tag);
  // What can't be read was not meant for reading.
  return text && surface && contrast(text, surface) >= 3 ? [text, surface] : undefined;
}

/** Whether something wins against what the tag says of itself: nothing but `!important` does. */
function isForced(tag: HTMLElement, property: string): boolean {
  const { style } = tag;
  const hadStyle = tag.hasAttribute('style');
  const [before, priority] = [
    style.getPropertyValue(property),
    style.getPropertyPriority(property),
  ];
  const asked = 'rgb(1, 2, 3)';
  style.setProperty('transition', 'none');
  style.setProperty(property, asked);
  const isHeard = getComputedStyle(tag).getPropertyValue(property) === asked;
  style.setProperty(property, before, priority);
  style.removeProperty('transition');
  if (!hadStyle) tag.removeAttribute('style');
  return !isHeard;
}

function groundOf(tag: HTMLElement): string | undefined {
  for (let at: Element | null = tag; at; at = at.parentElement) {
    const it = getComputedStyle(at).backgroundColor;
    if (it !== NOTHING) return hexOfCss(it);
  }
  return '#ffffff';
}

function hexOfCss(color: string): string | undefined {
  const all = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1);
  return all && hexOfRgb(all.map((it) => Number(it) / 255) as unknown as Rgb);
}
