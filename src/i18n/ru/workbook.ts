/** The workbook, in Russian. */
import { CODE_NAMES, fieldNames, mainName } from '../../programme/field-names.js';
import { STATUS_VALUES } from '../../programme/field-names/statuses.js';
import type { WorkbookWords } from '../contract/workbook.js';

const STATUSES: Readonly<Record<string, string>> = STATUS_VALUES;

export const workbook: WorkbookWords = {
  sheets: {
    passport: 'Паспорт',
    activities: 'Мероприятия',
    indicators: 'Показатели',
    assessments: 'Самооценка',
    swot: 'SWOT',
    risks: 'Риски',
    events: 'События',
  },
  about: {
    name: 'О книге',
    lines: [
      'Здесь программа как таблицы. Правьте ячейки, добавляйте строки, сохраните книгу и верните её в файл программы:',
      'npx prog-widgets import книга.xlsx --into programme.json',
      'Изменится только то, что вы изменили. Сроки и значения пишите словами документа: «III квартал 2025», «не менее 12», «н/д».',
      'Столбцы узнаются по заголовкам: их можно переставлять и скрывать, лишние столбцы не мешают. Скрытый столбец «код» не трогайте: по нему узнаётся строка.',
      'Новая строка — новая запись. Удалённая строка из программы сама не исчезнет: её назовут, а уберут только с --deletions apply.',
    ],
    stays: 'Чего в таблицах нет, остаётся в файле как было:',
  },
  fieldOf: (place) => mainName(fieldNames[place]) ?? place,
  headings: {
    code: 'код',
    num: '№',
    title: 'Название',
    label: 'Строка паспорта',
    value: 'Содержание',
    targetText: 'Целевой показатель',
    project: 'Проект, направление',
    stage: 'Этап',
    when: 'Срок',
    movedTo: 'Перенесено на',
    responsible: 'Ответственные',
    deliverable: 'Результат',
    status: 'Статус',
    asOf: 'Данные на',
    note: 'Примечание',
    indicator: 'Показатель',
    unit: 'Ед. изм.',
    direction: 'Что хорошо',
    group: 'Ряд',
    baselinePeriod: 'Исходно: когда',
    baselineValue: 'Исходно: сколько',
    plan: (period) => `${period}: план`,
    fact: (period) => `${period}: факт`,
    assessment: 'Самооценка',
    result: 'Результат',
    score: (date) => `Балл: ${date}`,
    matrix: 'Матрица',
    quadrant: 'Что это',
    text: 'Текст',
    aspect: 'Аспект',
    risk: 'Риск',
    measures: 'Меры',
    probability: 'Вероятность, 1–5',
    impact: 'Влияние, 1–5',
    place: 'Место',
    audience: 'Для кого',
    kind: 'Вид',
    format: 'Форма',
    url: 'Адрес страницы',
  },
  codeOf: (code) => STATUSES[code] ?? mainName(CODE_NAMES[code]) ?? code,
  told: {
    noSheets:
      'В книге нет ни одного листа, записанного командой sheet: листы узнаются по названиям («Мероприятия», «Показатели»…).',
    unknownSheet: (sheet) => `лист «${sheet}» не из этой книги, он не прочитан`,
    unknownColumn: (sheet, heading) =>
      `лист «${sheet}»: столбец «${heading}» неизвестен, он не прочитан`,
    doubledColumn: (sheet, heading) =>
      `лист «${sheet}»: столбцов «${heading}» несколько, прочитан первый`,
    missingRows: (sheet, titles) =>
      `лист «${sheet}»: нет строк, которые есть в программе (${titles.length}): ${titles.join('; ')}. Они оставлены; чтобы убрать их из программы, повторите с --deletions apply`,
    removedRows: (sheet, titles) =>
      `лист «${sheet}»: убрано из программы, потому что строк больше нет (${titles.length}): ${titles.join('; ')}`,
    copiedRow: (place) => `${place}: такой код уже был выше; строка стала новой записью`,
    noNewRows: (place) =>
      `${place}: новые строки на этом листе не читаются, их добавляют в файле программы`,
    noCodes: (sheet) =>
      `лист «${sheet}»: нет столбца «код», по которому узнаются строки; лист не прочитан`,
    maybeNoDate: (place, text) =>
      `${place}: Excel превратил написанное в дату («${text}»); проверьте, так ли было задумано`,
    at: (place, sentence) => `${place}: ${sentence}`,
    place: (sheet, cell) => `лист «${sheet}», ячейка ${cell}`,
  },
};
