/** How grave a problem is for whoever mends the file: what is told first. Nothing on a page depends on it. */
import type { Problem, ProblemCode } from './problems.js';

/**
 * `error`: something written is not shown as it was meant, or nothing is. `warning`: shown, but probably a slip.
 * `advice`: understood, though written in another way; nobody has to mend it.
 */
export type Level = 'error' | 'warning' | 'advice';
/** The gravest first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'advice'];

const UNDERSTOOD = new Set<ProblemCode>([
  'absentMeant',
  'byteOrderMark',
  'formatAssumed',
  'idMade',
  'keyMeant',
  'listAsText',
  'lookAlike',
  'numberAsText',
  'numberForText',
  'periodAsText',
  'savedIn',
  'singleAsList',
  'timeTaken',
  'unitInValue',
  'wordMeant',
  // A `null` where nothing had to stand; another kind of value is a loss.
  'wrongType',
]);

/** A date that nobody can read is shown as it stands, but it is no date any more: an author has to mend it. */
export function levelOf({ severity, code }: Pick<Problem, 'severity' | 'code'>): Level {
  if (severity !== 'advice' || code === 'unreadableDate') return 'error';
  return UNDERSTOOD.has(code) ? 'advice' : 'warning';
}
