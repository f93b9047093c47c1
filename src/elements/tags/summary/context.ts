/** What all parts of the summary need to know. */
import type { Project } from '../../../programme/schema.js';
import type { ProgrammeContext } from '../../text/programme-context.js';

export interface SummaryContext extends ProgrammeContext<'values' | 'promises' | 'summary'> {
  /** The one that is asked for; only what belongs to it is spoken of. */
  project?: Pick<Project, 'id'> & Partial<Project>;
}
