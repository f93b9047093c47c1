/** What differs between two editions, in English. */
import type { ChangeWords } from '../contract/changes.js';
import { plural } from '../formats.js';
import { locale } from './locale.js';

const quoted = (text: string): string => (text ? `“${text}”` : 'nothing');
/** `targetText` is “target text”. */
const spaced = (key: string): string => key.replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);

export const changes: ChangeWords = {
  item: (noun, num, title) =>
    [noun, num, title && `“${title}”`].filter(Boolean).join(' ') || 'entry',
  programme: 'The programme as a whole',
  added: (what) => (what ? `added: ${what}` : 'added'),
  removed: (what) => (what ? `removed: ${what}` : 'removed'),
  changed: (field, before, after) => `${field}: was ${quoted(before)}, is ${quoted(after)}`,
  fieldOf: (place) => spaced(place.slice(place.lastIndexOf('.') + 1)),
  codeOf: spaced,
  none: 'No differences.',
  count: (n) => plural(n, locale, { one: 'difference', other: 'differences' }),
};
