/** What all parts of the summary need to know. */
import type { Words } from '../../../i18n/contract/words.js';
import type { SummaryWords } from '../../../i18n/contract/summary.js';
import type { Programme, Project } from '../../../programme/schema.js';
import type { Day } from '../../../programme/time/days.js';
import type { Moment } from '../../../programme/time/moment.js';
import type { Span } from '../../../programme/time/span.js';

export interface SummaryContext {
  programme: Programme;
  words: Words;
  own: SummaryWords;
  today: Day;
  /** The programme's period. */
  bounds?: Span;
  asOf?: Moment;
  /** The one that is asked for; only what belongs to it is spoken of. */
  project?: Pick<Project, 'id'> & Partial<Project>;
  /** Of the whole file, as the roadmap asks it. */
  hasReports: boolean;
}
