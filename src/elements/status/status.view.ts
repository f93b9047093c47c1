/** A status as a row shows it and as one sentence explains it. */
import type { Words } from '../../i18n/contract/words.js';
import { dayWords } from '../../i18n/formats.js';
import type { ShownStatus, StatusView } from '../../programme/status.js';

export type StatusIcon = 'done' | 'part' | 'going' | 'late' | 'stopped' | 'open';

export interface StatusWords {
  code: ShownStatus;
  label: string;
  /** A second, smaller line: «на 01.12.2023». */
  dated?: string;
  icon: StatusIcon;
  /** Whether the row asks for attention: something is late, and the file does report on others. */
  isLate: boolean;
}

/** Of those that say more than that nothing is settled yet. */
const ICONS: Partial<Record<ShownStatus, StatusIcon>> = {
  inProgress: 'going',
  done: 'done',
  partlyDone: 'part',
  notDone: 'stopped',
  postponed: 'stopped',
  cancelled: 'stopped',
};

interface Context {
  words: Words;
  /** Of the whole file: in one that reports nothing, nothing is late. */
  hasReports: boolean;
}

export function statusWords(status: StatusView, { words, hasReports }: Context): StatusWords {
  const { code, isReported } = status;
  const asOf = asOfWords(status, words);
  const isLate = code === 'noReport' && hasReports;
  return {
    code,
    label: words.status.label(code),
    ...(isReported && asOf && { dated: words.status.asOf(asOf) }),
    icon: isLate ? 'late' : (ICONS[code] ?? 'open'),
    isLate,
  };
}

/** A status explains itself: the numbers, the rule, the date. */
export function statusSentence(status: StatusView, { words }: Context): string {
  const { code, isReported, isStale, first, last } = status;
  const date = (day: number): string => dayWords(day, words.locale);
  const asOf = asOfWords(status, words);
  return words.status.sentence({
    code,
    isReported,
    isStale,
    today: date(status.today),
    ...(first !== undefined && { first: date(first) }),
    ...(last !== undefined && { last: date(last) }),
    ...(asOf && { asOf }),
  });
}

function asOfWords({ asOf }: StatusView, words: Words): string | undefined {
  return (
    asOf &&
    (asOf.precision === 'day' ? dayWords(asOf.first, words.locale) : words.time.moment(asOf))
  );
}
