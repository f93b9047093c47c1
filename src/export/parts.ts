/** What parts have in common: the words they speak and where their headings stand. */
import { partContext, type PartContext } from '../elements/text/part-context.js';
import type { Programme } from '../programme/schema.js';
import type { Day } from '../programme/time/days.js';
import { h, type Child, type Markup } from './markup.js';
import type { ExportWords } from './words.js';

export interface ExportContext extends ExportWords {
  programme: Programme;
  /** Statuses are as of this day; the file names it. */
  today: Day;
  project?: string | undefined;
  /** The programme's title stands above already. */
  isNamed?: boolean;
  /** 1–6; groups stand one below. */
  headingLevel: number;
}

export function heading(context: ExportContext, below: number, ...children: Child[]): Markup {
  return h(`h${Math.min(6, context.headingLevel + below)}`, {}, ...children);
}

export const facts = (all: string[]): Markup | undefined =>
  all.length ? h('p', {}, all.join(' · ')) : undefined;

/** What every part looks like: its heading, then one sentence or what there is. */
export const section = (
  context: ExportContext,
  title: string,
  nothing: string,
  said: Child,
): Markup => h('section', {}, heading(context, 0, title), nothing ? h('p', {}, nothing) : said);

export const partOf = ({ programme, words, own, today }: ExportContext): PartContext =>
  partContext(programme, words, own.parts, today);

/** Apart by a sign; what is not there leaves none. */
export const joined = (between: string, ...all: Child[]): Child =>
  all
    .filter((it) => it !== undefined && it !== false && it !== '')
    .map((it, index) => [index > 0 && between, it]);

/** Lines between the cells and some air, also where a site strips styles. */
export const tableOf = (label: string): Markup['attributes'] => ({
  'aria-label': label,
  border: 1,
  cellpadding: 6,
});
export const TOP = { valign: 'top' };
