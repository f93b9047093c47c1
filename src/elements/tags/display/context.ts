/** What all slides need to know. */
import type { DisplayWords } from '../../../i18n/contract/screen.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { PartContext } from '../../text/part-context.js';
import type { SummaryView } from '../summary/model.js';

export interface DisplayContext extends PartContext {
  own: DisplayWords;
  readerWords: Words;
  summary: SummaryView;
}
