/** What the views of indicators have in common: the programme, the words, the day. */
import type { MeasureWords } from '../../i18n/contract/measures.js';
import type { Words } from '../../i18n/contract/words.js';
import type { Indicator, Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseSpan } from '../../programme/time/span.js';
import { ownLanguage } from '../text/own-language.js';
import type { ValueContext } from '../text/values.js';

export interface MeasureContext extends ValueContext {
  programme: Programme;
  words: Words;
  values: MeasureWords;
  today: Day;
  /** The file reports on at least one indicator: only then is silence about another worth a word. */
  hasReports: boolean;
  /** Set where our words and the file's differ in language. */
  ownLang?: string;
}

export function measureContext(
  programme: Programme,
  words: Words,
  values: MeasureWords,
  today: Day,
): MeasureContext {
  const ownLang = ownLanguage(programme, words);
  return {
    programme,
    words,
    values,
    today,
    hasReports: (programme.indicators ?? []).some(isReported),
    ...(ownLang && { ownLang }),
  };
}

const isReported = ({ points = [] }: Indicator): boolean => points.some((it) => it.actual != null);

/** «2019–2024»; what can't be read stays as it is written. */
export function periodWords(period: string | undefined, { words }: MeasureContext): string {
  const span = period === undefined ? undefined : parseSpan(period);
  return span ? words.time.span(span) : (period ?? '');
}
