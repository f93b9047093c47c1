/** What the check page says, in Russian. */
import type { CheckWords } from '../contract/check-page.js';
import { plural } from '../formats.js';
import { locale } from './locale.js';

export const checkPage: CheckWords = {
  title: 'Проверка программы',
  otherLanguage: { lang: 'en', name: 'English' },
  drop: 'Перетащите сюда programme.json',
  choose: 'Выбрать файл',
  chooseOther: 'Другой файл',
  stays: 'Файл остаётся на этом компьютере.',
  sample: 'Скачать заготовку',
  mended: 'Скачать исправленный файл',
  mendedSays: 'Исправлены знаки, из-за которых файл не читался; остальное останется как есть.',
  fix: 'Исправить',
  fixAll: 'Исправить всё, что ясно',
  undo: 'Отменить',
  fixed: 'Скачать исправленный файл',
  fixedSays: 'Исправлено только здесь: скачайте файл и замените им прежний.',
  dropHere: 'Отпустите файл, и он будет проверен',
  level: { error: 'Ошибка', warning: 'Предупреждение', advice: 'Совет' },
  errors: (n) => plural(n, locale, { one: 'ошибка', few: 'ошибки', other: 'ошибок' }),
  warnings: (n) =>
    plural(n, locale, { one: 'предупреждение', few: 'предупреждения', other: 'предупреждений' }),
  advice: (n) => plural(n, locale, { one: 'совет', few: 'совета', other: 'советов' }),
  noErrors: 'Ошибок нет',
  allPlaces: (n) => `Все ${plural(n, locale, { one: 'место', few: 'места', other: 'мест' })}`,
  inOrder: 'Всё в порядке',
  cannotShow: 'Показать программу нельзя, пока это не исправлено.',
  place: (line, column) => `Строка ${line}, место ${column}`,
  shown: 'Так программа выглядит на сайте',
  shownMended: 'Так будет выглядеть исправленный файл',
  shownBefore: 'Так программа выглядела до последнего сохранения',
  follows: (name) => `Сохраните ${name}, и страница обновится сама.`,
  unreachable: 'Файл пропал или команда prog-widgets остановлена.',
};
