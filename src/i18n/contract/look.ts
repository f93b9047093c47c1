/** What is said to the site's editor of a brand-book or a theme: in the console only, the tag is there all the same. */
import type { TokenProblem } from '../../theme/brand-book.js';

export type LookWords = Record<TokenProblem['code'], (path: string, found: string) => string> & {
  notLoaded: (address: string) => string;
  notJson: (address: string) => string;
  noTheme: (found: string, known: string) => string;
};
