/** What all slides need to know. */
import type { ProgrammeContext } from '../../text/programme-context.js';
import type { SummaryView } from '../summary/model.js';

/** A screen shows a little of everything, and speaks the words of all of it. */
export type DisplayTopic = 'values' | 'parts' | 'promises' | 'summary' | 'measures' | 'screen';

export interface DisplayContext extends ProgrammeContext<DisplayTopic> {
  summary: SummaryView;
}
