/** How a programme goes, as plain data, whole: for those who need not wait for any of it. */
import { measuredFacts } from '../../promises/measured.js';
import type { Programme } from '../../../programme/schema.js';
import { answerView, type SummaryOptions } from './answer.view.js';
import type { SummaryView } from './model.js';
import { moreView } from './more.view.js';

export const summaryView = (programme: Programme, options: SummaryOptions): SummaryView => ({
  ...answerView(programme, options, measuredFacts),
  ...moreView(programme, options),
});
