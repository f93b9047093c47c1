/** A status as a row shows it and as one sentence explains it. */
import type { Words } from '../../i18n/contract/words.js';
import { dayWords } from '../../i18n/formats.js';
import type { ShownStatus, StatusView } from '../../programme/status.js';

/** One a status (`icons.styles.ts`), and `stopped` of what can't be compared. */
export type StatusIcon =
  | 'done'
  | 'part'
  | 'going'
  | 'underway'
  | 'planned'
  | 'ahead'
  | 'postponed'
  | 'noReport'
  | 'late'
  | 'notDone'
  | 'cancelled'
  | 'open'
  | 'stopped';

export interface StatusWords {
  code: ShownStatus;
  label: string;
  /** A second, smaller line: «на 01.12.2023». */
  dated?: string;
  icon: StatusIcon;
  /** Whether the row asks for attention: something is late, and the file does report on others. */
  isLate: boolean;
}

const ICONS: Partial<Record<ShownStatus, StatusIcon>> = {
  inProgress: 'going',
  partlyDone: 'part',
  undated: 'open',
};

/** Silence is late only in a file that speaks of others. */
export const iconOf = (code: ShownStatus, hasReports: boolean): StatusIcon =>
  code === 'noReport' && hasReports ? 'late' : (ICONS[code] ?? (code as StatusIcon));

interface Context {
  say: Words;
  /** Of the whole file: in one that reports nothing, nothing is late. */
  hasReports: boolean;
}

export function statusWords(status: StatusView, { say, hasReports }: Context): StatusWords {
  const { code, isReported } = status;
  const asOf = asOfWords(status, say);
  const isLate = code === 'noReport' && hasReports;
  return {
    code,
    label: say.status.label(code),
    ...(isReported && asOf && { dated: say.status.asOf(asOf) }),
    icon: iconOf(code, hasReports),
    isLate,
  };
}

/** A status explains itself: the numbers, the rule, the date. */
export function statusSentence(status: StatusView, { say }: Context): string {
  const { code, isReported, isStale, first, last } = status;
  const date = (day: number): string => dayWords(day, say.locale);
  const asOf = asOfWords(status, say);
  return say.status.sentence({
    code,
    isReported,
    isStale,
    today: date(status.today),
    ...(first !== undefined && { first: date(first) }),
    ...(last !== undefined && { last: date(last) }),
    ...(asOf && { asOf }),
  });
}

function asOfWords({ asOf }: StatusView, say: Words): string | undefined {
  return (
    asOf && (asOf.precision === 'day' ? dayWords(asOf.first, say.locale) : say.time.moment(asOf))
  );
}
