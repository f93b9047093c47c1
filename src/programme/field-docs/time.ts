/** Times: described once, since `when`, `at` and `actual` take the same forms everywhere. */
import type { FieldDocs } from './field-doc.js';
import { STATUS_VALUES } from '../field-names/statuses.js';

export const timeDocs = {
  when: {
    text: 'Срок: текст, объект с полями ниже или список того и другого, если в ячейке несколько сроков.',
    example: '2021-Q3',
  },
  'when.kind': {
    text: 'Срок без дат. Только у `continuous` к нему можно добавить `from` и `to`.',
    values: {
      continuous: 'постоянно, системно, в течение всего срока',
      onRequest: 'по запросу',
      asNeeded: 'по мере необходимости',
      byPlan: 'по плану организации',
      stated: 'срок назван словами, дат в нём нет: слова в `label`',
      notStated: 'срок в документе не указан',
      unreadable: 'так виджет помечает срок, которого не понял; сами не пишите',
    },
    example: 'onRequest',
  },
  'when.label': {
    text: 'Слова документа о сроке. Если они есть, на странице будут именно они.',
    example: 'по запросу руководителя ОО',
  },
  'when.from': { text: 'С какого времени.', example: '2021' },
  'when.to': { text: 'По какое время, включительно.', example: '2024-12' },
  'when.schoolYear': {
    text: 'Учебный год, с сентября по август: два года подряд.',
    example: '2020/2021',
    form: 'schoolYear',
  },
  'when.every': {
    text: 'Как часто: `P1Y` каждый год, `P2Y` раз в два года, `P3M` раз в квартал, `P1M` каждый месяц, `P1W` каждую неделю, `schoolHalf` каждое учебное полугодие, `schoolYear` каждый учебный год.',
    example: 'P1Y',
    form: 'every',
  },
  'when.byMonth': {
    text: 'Месяцы числами, в том порядке, в котором они идут. Через Новый год: `[10, 11, 12, 1, 2]`.',
    example: [9],
  },
  'when.until': {
    text: 'К какому числу каждого года: два дефиса, месяц, дефис, день.',
    example: '--06-01',
    form: 'until',
  },
  'when.atLeast': { text: '«Не менее … раз» за промежуток из `every`.', example: 2 },
  'when.atMost': { text: '«Не более … раз» за промежуток из `every`.', example: 4 },
  'when.occurrences': {
    text: 'Что сделано по повторяющемуся сроку: отдельная запись о каждом разе.',
  },
  'when.occurrences[].at': { text: 'За какое время этот раз.', example: '2022' },
  'when.occurrences[].status': {
    text: 'Статус именно этого раза.',
    values: STATUS_VALUES,
    example: 'done',
  },
  'when.occurrences[].actual': {
    text: 'Когда это было на самом деле.',
    example: '2022-10-14',
  },
  'when.occurrences[].note': { text: 'Пояснение к этому разу.' },
} satisfies FieldDocs;
