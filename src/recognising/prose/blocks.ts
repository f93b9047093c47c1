/** Paragraphs between tables, as prose is looked through. */
import type { Place } from '../../reading-files/document.js';
import type { Found } from '../found.js';
import type { Joined, Prose } from '../tables/join.js';
import { tidy } from '../text.js';

export type Flow = (Prose | Joined)[];

export const isProse = (block: Prose | Joined | undefined): block is Prose =>
  block !== undefined && block.kind !== 'table';

/** With the number that the word processor made. */
export const textOf = (block: Prose): string =>
  tidy(block.label ? `${block.label} ${block.text}` : block.text);

export const isItem = (block: Prose | Joined | undefined): boolean =>
  isProse(block) && (block.bullet === true || /^[-–—•▪] ?\S/.test(block.text.trim()));

/** By its style or its look: short, and no sentence. */
export const isHeading = (block: Prose): boolean => {
  const text = tidy(block.text);
  if (block.bullet || text.length > 140) return false;
  return (
    block.kind === 'heading' || block.strong === true || (text.length < 90 && !/[.;,:]$/.test(text))
  );
};

export const firm = <T>(value: T, at: Place | Place[], sure: number): Found<T> => ({
  value,
  from: Array.isArray(at) ? at : [at],
  sure,
  why: { code: 'firmForm' },
});
