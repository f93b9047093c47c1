/** What all written parts have in common: whose words they speak, of which day. */
import { programmeContext, type ProgrammeContext } from '../elements/text/programme-context.js';
import type { Say } from '../i18n/contract/topics.js';
import type { Programme } from '../programme/schema.js';
import type { Day } from '../programme/time/days.js';
import type { ExportTopic } from './words.js';

export interface ExportContext {
  programme: Programme;
  say: Say<ExportTopic>;
  /** Statuses are as of this day; the file names it. */
  today: Day;
  project?: string | undefined;
  /** The programme's title stands above already. */
  isNamed?: boolean;
  /** 1–6; groups stand one below. */
  headingLevel: number;
}

export const contextOf = ({
  programme,
  say,
  today,
}: ExportContext): ProgrammeContext<ExportTopic> => programmeContext(programme, say, today);
