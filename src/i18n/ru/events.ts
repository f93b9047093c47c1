/** What `<prog-event-map>` says, in Russian. */
import { partsOf, type Day } from '../../programme/time/days.js';
import { dayRanges, isSameMonth } from '../day-ranges.js';
import type { EventWords } from '../contract/events.js';
import { monthName, monthOfDate, plural } from '../formats.js';
import { locale } from './locale.js';
import { everyPeriod } from './plan-time.js';

const eventCount = (n: number): string =>
  plural(n, locale, { one: 'событие', few: 'события', other: 'событий' });

const yearOf = (day: Day, hasYear: boolean): string => (hasYear ? ` ${partsOf(day).year}` : '');
const dateIn = (day: Day): string => `${partsOf(day).day} ${monthOfDate(day, locale)}`;
const two = (n: number): string => String(n).padStart(2, '0');
const short = (day: Day): string => `${two(partsOf(day).day)}.${two(partsOf(day).month)}`;
const ranges = dayRanges(locale);

export const events: EventWords = {
  empty: 'Событий и повторяющихся мероприятий в программе нет.',
  noneOfThese: 'Для этого проекта или этих лет событий нет.',
  nothing: 'Ничего не найдено.',
  shown: (n, of) => `Показано ${n} из ${of}`,
  reset: 'Показать все',
  drop: (what) => `убрать: ${what}`,
  search: 'Найти событие',
  filters: 'Фильтры',
  all: 'все',
  view: 'Вид',
  views: { cycle: 'Цикл года', calendar: 'Календарь', list: 'Список', map: 'Карта' },
  facets: {
    project: 'Проект, направление',
    audience: 'Для кого',
    kind: 'Что это',
    format: 'Как проходит',
    year: 'Год',
    time: 'Время',
  },
  times: { ahead: 'предстоящие', past: 'прошедшие' },
  group: 'Строки',
  groups: { project: 'по проектам и направлениям', audience: 'по участникам' },
  noAudience: 'Для кого, в документе не указано',
  ofPlan: 'срок мероприятия плана',
  hours: 'Время',

  schoolYear: (year) => `${year}/${year + 1} учебный год`,
  calendarYear: (year) => `${year} год`,
  count: {
    exact: (n) => `с точной датой ${n}`,
    yearly: (n) => `повторяются ${n}`,
    once: (n) => `без точного дня ${n}`,
    loose: (n) => `ещё ${n} ниже, без месяца`,
  },
  before: 'Раньше',
  after: 'Позже',
  monthShort: (day) => monthName(day, locale).slice(0, 3),
  now: 'сейчас',
  legend: 'Обозначения',
  bars: {
    exact: 'точная дата',
    due: 'срок: не позже',
    yearly: 'повторяется, в эти месяцы',
    once: 'один раз, без точной даты',
  },
  every: everyPeriod,

  ...ranges,
  by: (day, isMonth, hasYear) =>
    `до ${isMonth ? monthOfDate(day, locale) : dateIn(day)}${yearOf(day, hasYear)}`,
  shortDays(first, last) {
    if (first === last) return short(first);
    return isSameMonth(first, last)
      ? `${two(partsOf(first).day)}–${short(last)}`
      : `${short(first)} – ${short(last)}`;
  },
  shortBy: (day) => `до ${short(day)}`,

  running: 'Сейчас идёт',
  ahead: 'Впереди',
  past: (n) => `Прошло: ${n}`,
  loose: 'Неточная дата',
  looseCount: (n) => `Неточная дата: ${n}`,
  looseWhy: (isOften) =>
    isOften
      ? 'Месяца или года в документе нет, или повторений больше, чем помещается: на календарь это не поставить.'
      : 'Месяца или года в документе нет: на календарь это не поставить.',
  first: (n) =>
    `Показаны первые ${plural(n, locale, { one: 'запись', few: 'записи', other: 'записей' })}: больше на странице не помещается.`,
  nothingAhead: 'Впереди событий с известной датой нет.',
  nothingThen: 'Событий с известной датой здесь нет.',

  month: 'месяц',
  week: 'неделя',
  scale: 'Масштаб',
  today: 'Сегодня',
  weekdays: [
    { short: 'пн', full: 'понедельник' },
    { short: 'вт', full: 'вторник' },
    { short: 'ср', full: 'среда' },
    { short: 'чт', full: 'четверг' },
    { short: 'пт', full: 'пятница' },
    { short: 'сб', full: 'суббота' },
    { short: 'вс', full: 'воскресенье' },
  ],
  weekOf: (first, last) => `Неделя ${ranges.days(first, last, true)}`,
  noDay: 'День в документе не назван',
  close: 'Закрыть',

  addAll: 'Добавить в календарь',
  addOne: 'Добавить в календарь',
  missing: {
    cycle: 'Цикл года не загрузился: попробуйте ещё раз или обновите страницу.',
    calendar: 'Календарь не загрузился: попробуйте ещё раз или обновите страницу.',
    map: 'Карта не загрузилась: попробуйте ещё раз или обновите страницу.',
    search: 'Поиск не загрузился: попробуйте ещё раз или обновите страницу.',
  },
  added: (n, left) =>
    `В файле календаря ${plural(n, locale, { one: 'запись', few: 'записи', other: 'записей' })}.` +
    (left > 0 ? ` Без месяца или года: ${left}.` : ''),

  places: 'Места',
  noPlaces: 'На карте мест не найти: координат нет. Показан список.',
  unplaced: 'Без места на карте',
  placeOf: (name, n) => `${name}: ${eventCount(n)}`,
  clusterOf: (n, of) =>
    `${plural(n, locale, { one: 'место', few: 'места', other: 'мест' })} рядом: ${eventCount(of)}. Приблизить`,
  tilesMissing: 'Карта не загрузилась: попробуйте ещё раз или обновите страницу. Пока здесь схема.',
  schematic: 'Схема: границ на ней нет, расстояния верны.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  whole: 'Вся карта',
  mapLabel: 'Карта мест',
};
