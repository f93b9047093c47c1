/** A status as a row shows it and as one sentence explains it. */
import { shortDate } from '../../i18n/formats.js';
import type { ShownStatus, StatusView } from '../../programme/status.js';
import type { RoadmapContext } from './roadmap.view.js';

export type StatusIcon = 'done' | 'part' | 'going' | 'late' | 'stopped' | 'open';

export interface StatusWords {
  code: ShownStatus;
  label: string;
  /** A second, smaller line: «на 01.12.2023». */
  dated?: string;
  sentence: string;
  icon: StatusIcon;
  /** Whether the row asks for attention: something is late, and the file does report on others. */
  isLate: boolean;
}

const ICONS: Record<ShownStatus, StatusIcon> = {
  planned: 'open',
  inProgress: 'going',
  done: 'done',
  partlyDone: 'part',
  notDone: 'stopped',
  postponed: 'stopped',
  cancelled: 'stopped',
  noReport: 'late',
  underway: 'open',
  ahead: 'open',
  undated: 'open',
};

export function statusWords(
  status: StatusView,
  { words, hasReports }: Pick<RoadmapContext, 'words' | 'hasReports'>,
): StatusWords {
  const { code, asOf } = status;
  const date = (day: number): string => shortDate(day, words.locale);
  const asOfWords = asOf && (asOf.precision === 'day' ? date(asOf.first) : words.time.moment(asOf));
  const isLate = code === 'noReport' && hasReports;
  return {
    code,
    label: words.status.label(code),
    ...(status.isReported && asOfWords && { dated: words.status.asOf(asOfWords) }),
    sentence: words.status.sentence({
      code,
      isReported: status.isReported,
      isStale: status.isStale,
      today: date(status.today),
      ...(status.first !== undefined && { first: date(status.first) }),
      ...(status.last !== undefined && { last: date(status.last) }),
      ...(asOfWords && { asOf: asOfWords }),
    }),
    icon: code === 'noReport' && !hasReports ? 'open' : ICONS[code],
    isLate,
  };
}
