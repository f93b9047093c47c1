/** What all written parts have in common: whose words they speak, of which day. */
import { partContext, type PartContext } from '../elements/text/part-context.js';
import type { Programme } from '../programme/schema.js';
import type { Day } from '../programme/time/days.js';
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

export const contextOf = ({ programme, words, own, today }: ExportContext): PartContext =>
  partContext(programme, words, own.parts, today);
