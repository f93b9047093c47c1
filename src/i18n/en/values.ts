/** Values and promises in words, in English. */
import type { ValueWords } from '../contract/values.js';

export const values: ValueWords = {
  yes: 'yes',
  no: 'no',
  inDocument: (words) => `in the document: “${words}”`,
  target: {
    atLeast: (value) => `at least ${value}`,
    above: (value) => `more than ${value}`,
    atMost: (value) => `at most ${value}`,
    below: (value) => `less than ${value}`,
    notBelow: (value) => `not below the level reached${value && `, ${value}`}`,
    exactly: (value) => value,
    upTo: (value) => `up to ${value}`,
    range: (min, max) => `${min}–${max}`,
    growth: (value) => `growth of ${value}`,
    decline: (value) => `decline of ${value}`,
  },
  missing: {
    notYet: 'its time has not come yet',
    notCollected: 'data not collected',
    notAssessed: 'not assessed',
    notApplicable: 'not applicable',
    notStatedInSource: 'not stated in the document',
  },
  noReport: 'no report',
  ahead: 'ahead',
  noData: 'no data',
  notStated: 'not stated',
};
