/** What a tag says, in plain data: the file's words and ours, told apart. */
import type { ItemRef } from './item-ref.js';

/** One thing said: by the file, or by us about it. */
export interface Line {
  text: string;
  /** The document's number, before it and quieter. */
  num?: string;
  /** Our own word, in the reader's language; else the file's text, with its inline marks. */
  isOwn?: boolean;
  /** Our word for what it is, before it: «Источник: …». */
  label?: string;
  href?: string;
  /** The item of this programme that it names: a link where the page shows it. */
  to?: ItemRef;
  /** For the ear: whose it is, where the text of a link alone says little («1 мероприятие»). */
  about?: string;
  tone?: 'strong' | 'quiet';
}

export const said = (text: string, tone?: Line['tone']): Line => ({ text, ...(tone && { tone }) });

export const own = (text: string, tone?: Line['tone']): Line => ({
  ...said(text, tone),
  isOwn: true,
});

export const labelled = (label: string, line: Line | string): Line => ({
  ...(typeof line === 'string' ? said(line) : line),
  label,
});

export const numbered = ({ num, title = '' }: { num?: string; title?: string }): Line => ({
  ...said(title),
  ...(num && { num }),
});

/** What is there of what could be. */
export const present = <It>(...all: (It | undefined | false | '' | null)[]): It[] =>
  all.filter((it): it is It => Boolean(it));
