/** How values and promises are said, and why one is missing. */
import type { Missing } from '../../programme/schema.js';

export interface ValueWords {
  yes: string;
  no: string;
  /** Before an explanation: «в документе: «…»». */
  inDocument: (words: string) => string;

  /** A promise in words; the numbers already have their unit. */
  target: {
    atLeast: (value: string) => string;
    above: (value: string) => string;
    atMost: (value: string) => string;
    below: (value: string) => string;
    /** A level that was reached is to be kept; without a number, where the document names none. */
    notBelow: (value: string) => string;
    exactly: (value: string) => string;
    upTo: (value: string) => string;
    range: (min: string, max: string) => string;
    growth: (value: string) => string;
    decline: (value: string) => string;
  };

  /** Why there is no value. */
  missing: Record<Missing, string>;
  noReport: string;
  ahead: string;
  noData: string;
  notStated: string;
}
