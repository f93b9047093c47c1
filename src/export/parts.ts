/** What parts have in common: the words they speak and where their headings stand. */
import type { MeasureWords } from '../i18n/measure-words.js';
import type { Words } from '../i18n/words.js';
import type { Programme } from '../programme/schema.js';
import type { Day } from '../programme/time/days.js';
import { h, type Child, type Markup } from './markup.js';

export interface ExportContext {
  programme: Programme;
  words: Words;
  values: MeasureWords;
  /** Statuses are as of this day; the file names it. */
  today: Day;
  project?: string | undefined;
  /** 1–6; groups stand one below. */
  headingLevel: number;
}

export function heading(context: ExportContext, below: number, ...children: Child[]): Markup {
  return h(`h${Math.min(6, context.headingLevel + below)}`, {}, ...children);
}

export const facts = (all: string[]): Markup | undefined =>
  all.length ? h('p', {}, all.join(' · ')) : undefined;

/** Lines between the cells and some air, also where a site strips styles. */
export const tableOf = (label: string): Markup['attributes'] => ({
  'aria-label': label,
  border: 1,
  cellpadding: 6,
});
export const TOP = { valign: 'top' };
