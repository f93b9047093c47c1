/** What the check page itself says. What is wrong with a file is said in `i18n/problems/`. */
import type { Language } from '../i18n/language.js';

export interface CheckWords {
  title: string;
  /** The page's own language is not this one; a button offers it. */
  otherLanguage: { lang: Language; name: string };
  drop: string;
  choose: string;
  chooseOther: string;
  stays: string;
  sample: string;
  dropHere: string;
  level: { error: string; warning: string };
  /** «5 ошибок» */
  errors: (count: number) => string;
  warnings: (count: number) => string;
  inOrder: string;
  cannotShow: string;
  place: (line: number, column: number) => string;
  shown: string;
  shownBefore: string;
  follows: (name: string) => string;
  unreachable: string;
}

const counted = (plural: Intl.PluralRules, n: number, forms: Record<string, string>): string =>
  `${n}\u00a0${forms[plural.select(n)] ?? forms['other']}`;
const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

const ru: CheckWords = {
  title: 'Проверка программы',
  otherLanguage: { lang: 'en', name: 'English' },
  drop: 'Перетащите сюда programme.json',
  choose: 'Выбрать файл',
  chooseOther: 'Другой файл',
  stays: 'Файл остаётся на этом компьютере.',
  sample: 'Скачать заготовку',
  dropHere: 'Отпустите файл, и он будет проверен',
  level: { error: 'Ошибка', warning: 'Предупреждение' },
  errors: (n) => counted(russian, n, { one: 'ошибка', few: 'ошибки', other: 'ошибок' }),
  warnings: (n) =>
    counted(russian, n, { one: 'предупреждение', few: 'предупреждения', other: 'предупреждений' }),
  inOrder: 'Всё в порядке',
  cannotShow: 'Показать программу нельзя, пока это не исправлено.',
  place: (line, column) => `Строка ${line}, место ${column}`,
  shown: 'Так программа выглядит на сайте',
  shownBefore: 'Так программа выглядела до последнего сохранения',
  follows: (name) => `Сохраните ${name}, и страница обновится сама.`,
  unreachable: 'Файл пропал или команда prog-widgets остановлена.',
};

const en: CheckWords = {
  title: 'Check a programme',
  otherLanguage: { lang: 'ru', name: 'По-русски' },
  drop: 'Drop programme.json here',
  choose: 'Choose a file',
  chooseOther: 'Another file',
  stays: 'The file stays on this computer.',
  sample: 'Download a sample to begin with',
  dropHere: 'Let go of the file to have it checked',
  level: { error: 'Error', warning: 'Warning' },
  errors: (n) => counted(english, n, { one: 'error', other: 'errors' }),
  warnings: (n) => counted(english, n, { one: 'warning', other: 'warnings' }),
  inOrder: 'All in order',
  cannotShow: 'The programme can’t be shown until this is mended.',
  place: (line, column) => `Line ${line}, column ${column}`,
  shown: 'The programme as a site shows it',
  shownBefore: 'The programme as it was before the file was last saved',
  follows: (name) => `Save ${name}, and this page follows.`,
  unreachable: 'The file is gone, or the command prog-widgets has been stopped.',
};

export const checkWords = (language: Language): CheckWords => ({ ru, en })[language];
