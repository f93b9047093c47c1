/** What the check page itself says. What is wrong with a file is said by `ProblemWords`. */
import type { Level } from '../../programme/gravity.js';

export interface CheckWords {
  title: string;
  /** The page's own language is not this one; a button offers it. */
  otherLanguage: { lang: string; name: string };
  drop: string;
  choose: string;
  chooseOther: string;
  stays: string;
  sample: string;
  /** Hands out the file as JSON; what was changed stands in the list. */
  mended: string;
  mendedSays: string;
  fix: string;
  fixAll: string;
  undo: string;
  /** Hands out the file with all that was mended on the page. */
  fixed: string;
  fixedSays: string;
  dropHere: string;
  level: Record<Level, string>;
  /** «5 ошибок» */
  errors: (count: number) => string;
  warnings: (count: number) => string;
  advice: (count: number) => string;
  noErrors: string;
  /** Opens the list of them. */
  allPlaces: (count: number) => string;
  inOrder: string;
  cannotShow: string;
  place: (line: number, column: number) => string;
  shown: string;
  shownBefore: string;
  /** Of a text that is no JSON: a site shows it once it is mended. */
  shownMended: string;
  follows: (name: string) => string;
  unreachable: string;
}
