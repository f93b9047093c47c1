/** What the check page says, in English. */
import type { CheckWords } from '../contract/check-page.js';
import { plural } from '../formats.js';
import { locale } from './locale.js';

export const checkPage: CheckWords = {
  title: 'Check a programme',
  otherLanguage: { lang: 'ru', name: 'По-русски' },
  drop: 'Drop programme.json here',
  choose: 'Choose a file',
  chooseOther: 'Another file',
  stays: 'The file stays on this computer.',
  sample: 'Download a sample to begin with',
  mended: 'Download the mended file',
  mendedSays: 'The signs that kept the file from being read are mended; all else stays as it is.',
  fix: 'Mend',
  fixAll: 'Mend all that is clear',
  undo: 'Undo',
  fixed: 'Download the mended file',
  fixedSays:
    'It is mended on this page only: download the file and put it in place of the old one.',
  dropHere: 'Drop the file to have it checked',
  level: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  errors: (n) => plural(n, locale, { one: 'error', other: 'errors' }),
  warnings: (n) => plural(n, locale, { one: 'warning', other: 'warnings' }),
  advice: (n) => plural(n, locale, { one: 'piece of advice', other: 'pieces of advice' }),
  noErrors: 'No errors',
  allPlaces: (n) => `All ${plural(n, locale, { one: 'place', other: 'places' })}`,
  inOrder: 'All in order',
  cannotShow: 'The programme can’t be shown until this is mended.',
  place: (line, column) => `Line ${line}, column ${column}`,
  shown: 'The programme as a site shows it',
  shownMended: 'The programme as a site will show the mended file',
  shownBefore: 'The programme as it was before the file was last saved',
  follows: (name) => `Save ${name}, and this page follows.`,
  unreachable: 'The file is gone, or the command prog-widgets has been stopped.',
};
