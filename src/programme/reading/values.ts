/** Values of unknown origin: what they are, and how a sentence quotes them. */
import { pieceOf } from '../piece-of.js';
import type { ValueKind } from '../problems.js';

export type Json = Record<string, unknown>;

/** Keys that would change what an object is, wherever somebody copies it carelessly. */
export const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** One look for the two rare things that a text can hold: half a character, and a link. */
export const ODD = /[\ud800-\udfff]|\]\(/;

/** As JSON has them: not a `Date`, not an instance of somebody's class. */
export function isPlainObject(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of another window's objects is not ours, but it has none of its own either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'flag';
  if (Number.isFinite(value)) return 'number';
  if (Array.isArray(value)) return 'list';
  return isPlainObject(value) ? 'object' : 'other';
}

const LONGEST_QUOTE = 60;

/** As much of a value as a sentence can quote. */
export function brief(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value.length > LONGEST_QUOTE ? `${pieceOf(value, 0, LONGEST_QUOTE).trimEnd()}…` : value;
}

/** What an author would call the item. */
export function nameOf(item: Json): string {
  const names = [item['title'], item['label'], item['num'], item['short'], item['text']];
  return brief(
    [...names, item['id']].find((name) => typeof name === 'string' && name.trim() !== ''),
  );
}

/** The words of something that should have been a time: what a reader can still be shown. */
export function wordsIn(value: unknown): string {
  const { label } = isPlainObject(value) ? value : {};
  if (typeof label === 'string') return label;
  const words = [isPlainObject(value) ? Object.values(value) : value]
    .flat(2)
    .filter((part) => ['string', 'number', 'boolean'].includes(typeof part));
  return pieceOf(words.join(' '), 0, 200);
}
