/** The workshop, in Russian. */
import type { WorkshopWords } from '../contract/workshop.js';
import { plural, pluralForm } from '../formats.js';
import { locale } from './locale.js';

const questions = (n: number): string =>
  plural(n, locale, { one: 'вопрос', few: 'вопроса', other: 'вопросов' });
const rows = (n: number): string =>
  plural(n, locale, { one: 'строка', few: 'строки', other: 'строк' });

export const workshop: WorkshopWords = {
  title: 'Мастерская программы',
  otherLanguage: { lang: 'en', name: 'English' },
  stays: 'Документ не покидает этот компьютер',
  kept: (time) => `сохранено в ${time}`,
  notKept: 'Браузер не даёт хранить черновик: скачайте файл, прежде чем закрыть страницу',
  lead: 'Из документа Word получается страница программы для вашего сайта.',
  doors: {
    document: {
      title: 'У меня документ Word или таблица Excel',
      says: 'Перетащите файл сюда или выберите его: .docx, .xlsx, .odt, .ods.',
      act: 'Выбрать документ',
    },
    paste: {
      title: 'Вставить таблицу',
      says: 'Скопируйте план из Word, Excel или со страницы и вставьте.',
      act: 'Вставить',
    },
    file: {
      title: 'У меня уже есть programme.json',
      says: 'Проверим файл и покажем, как он выглядит на сайте.',
      act: 'Выбрать файл',
    },
  },
  pasteHere: 'Щёлкните сюда и нажмите Ctrl+V',
  pastedName: 'Вставленная таблица',
  dropHere: 'Отпустите файл, и мы его прочитаем',
  reading: (name) => `Читаем «${name}»…`,
  failed: (reason) => `Файл прочитать не удалось: ${reason}. Прежняя работа цела.`,
  drafts: {
    heading: 'Вы не закончили',
    goOn: 'Продолжить',
    forget: 'Забыть',
    forgetAll: 'Забыть всё',
    from: (when) => `сохранено ${when}`,
  },
  otherDocument: 'Другой документ',
  panes: { document: 'Документ', questions: 'Вопросы', page: 'Так увидят на сайте' },
  open: (n) => `${pluralForm(n, locale, { one: 'Остался', other: 'Осталось' })} ${questions(n)}`,
  allSettled: 'Вопросов не осталось',
  settled: (n) => `Решено: ${n}`,
  change: 'изменить',
  right: (answer) => `Верно: ${answer}`,
  otherAnswer: 'Другой ответ…',
  oneByOne: (n) => `По одному: ${n}`,
  put: 'Готово',
  why: 'Почему так:',
  showPlace: (place) => `Где это написано: ${place}`,
  tables: (n) => `Таблицы документа: ${n}`,
  tablesSays: 'Если таблица или столбец поняты неверно, поправьте здесь.',
  tableRows: rows,
  kindOf: (table) => `Что это: ${table}`,
  columnsOf: (n) => `Столбцы: ${n}`,
  left: (n) => `Не вошло: ${n}`,
  leftSays: 'Эти тексты документа на страницу не попали. Нужные можно вернуть.',
  unread: 'Что в файле было, но не прочитано',
  found: 'Что нашлось',
  used: 'вошло',
  unused: 'не вошло',
  becameOf: 'Что из этого вышло',
  becameNothing: 'Эта строка на страницу не попала.',
  items: {
    passport: 'строка паспорта',
    approvals: 'гриф',
    projects: 'проект',
    stages: 'этап',
    activities: 'мероприятие',
    indicators: 'показатель',
    assessments: 'самооценка',
    swot: 'SWOT',
    risks: 'риск',
    events: 'событие',
    terms: 'сокращение',
    tables: 'таблица',
  },
  undo: 'Отменить',
  redo: 'Вернуть',
  undone: 'Последнее решение отменено.',
  redone: 'Решение возвращено.',
  took: (answer) => `Принято: ${answer}.`,
  save: 'Скачать programme.json',
  saveDecisions: 'Скачать решения',
  saveSays:
    'Решения пригодятся для новой редакции документа: спросим только о том, что изменилось.',
  nothingToShow: 'Пока показать нечего: в документе не нашлось ни плана, ни показателей.',
};
