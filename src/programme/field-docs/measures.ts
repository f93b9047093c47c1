/** What is measured: indicators and self-assessments. */
import type { FieldDocs } from './field-doc.js';

const MISSING_VALUES = {
  notYet: 'время ещё не пришло',
  notCollected: 'данные не собирали',
  notAssessed: 'не оценивали',
  notApplicable: 'неприменимо',
  notStatedInSource: 'в документе не указано',
};

const OP_VALUES = {
  '>=': 'не менее',
  '>': 'более, «выше 45 %»',
  '<=': 'не более',
  '<': 'менее, «ниже 7 %»',
  '=': 'ровно',
  upTo: '«до 30 %»: довести до 30, 43 % тоже выполнено',
  range: 'от `value` до `max`',
  growth: 'рост на столько процентов к прошлому значению',
  notBelow: '«не ниже достигнутого уровня»',
};

export const measureDocs = {
  indicators: { text: 'Целевые показатели.' },
  'indicators[].id': { text: 'Код показателя.', example: 'ind-1' },
  'indicators[].num': { text: 'Номер, как в документе.', example: 'СП-3.1' },
  'indicators[].title': {
    text: 'Название показателя.',
    example: 'Доля охвата персонала индивидуальными картами развития',
  },
  'indicators[].shortTitle': {
    text: 'Название короче: для экрана в зале и подписей, где мало места. Полное остаётся рядом.',
    example: 'Карты развития',
  },
  'indicators[].project': { text: 'Код направления или проекта.', example: 'n1' },
  'indicators[].key': { text: '`true` у главных показателей программы.', example: true },
  'indicators[].unit': { text: 'Единица измерения.', example: '%' },
  'indicators[].activity': { text: 'Код мероприятия, из которого взят показатель.' },
  'indicators[].direction': {
    text: 'Куда показатель должен меняться. Если из документа это не следует, `notStated`.',
    values: {
      increase: 'расти',
      decrease: 'снижаться',
      maintain: 'сохраняться',
      range: 'оставаться в пределах',
      notStated: 'в документе не сказано',
    },
    example: 'increase',
  },
  'indicators[].baseline': { text: 'Исходное значение, от которого считают.' },
  'indicators[].baseline.period': {
    text: 'За какое время исходное значение.',
    example: '2018',
  },
  'indicators[].baseline.value': {
    text: 'Исходное значение: число, `true` или `false`, текст. Дробь пишется с точкой.',
    example: 47,
  },
  'indicators[].baseline.missing': {
    text: 'Почему исходного значения нет.',
    values: MISSING_VALUES,
    example: 'notStatedInSource',
  },
  'indicators[].points': { text: 'Значения по годам: план и факт.' },
  'indicators[].points[].period': {
    text: 'За какое время: год, квартал, несколько лет.',
    example: '2021',
  },
  'indicators[].points[].target': {
    text: 'План: число, `true` или `false` (да или нет), текст либо условие с полями ниже.',
    example: { op: '>=', value: 40 },
  },
  'indicators[].points[].target.op': {
    text: 'Какое это условие.',
    values: OP_VALUES,
    example: '>=',
  },
  'indicators[].points[].target.value': {
    text: 'Число условия; у `range` это нижняя граница, у `notBelow` не обязательно.',
    example: 10,
  },
  'indicators[].points[].target.max': { text: 'Верхняя граница, только у `range`.', example: 50 },
  'indicators[].points[].target.per': {
    text: 'За какой промежуток обещано, словами.',
    example: 'ежегодно',
  },
  'indicators[].points[].target.text': {
    text: 'Слова документа об этом плане.',
    example: 'не менее 40% ежегодно',
  },
  'indicators[].points[].actual': {
    text: 'Факт: число, `true` или `false`, текст. Нет факта: `null` и причина в `missing`. Ноль значит «измерили, и вышел ноль».',
    example: 66,
  },
  'indicators[].points[].missing': {
    text: 'Почему факта нет.',
    values: MISSING_VALUES,
    example: 'notYet',
  },
  'indicators[].points[].group': {
    text: 'К какому ряду относится значение, если у показателя их несколько.',
    example: 'школы',
  },
  'indicators[].points[].note': { text: 'Пояснение к значению.' },
  'indicators[].points[].source': {
    text: 'Откуда значение: отчёт, опрос, мониторинг.',
    example: 'Опрос администрации ОО',
  },
  'indicators[].final': { text: 'Значения к концу программы, если они обещаны отдельно.' },
  'indicators[].final[].period': {
    text: 'К какому времени. Не пишите, если документ года не называет.',
    example: '2025',
  },
  'indicators[].final[].target': {
    text: 'План: число, `true` или `false`, текст либо условие с полями ниже.',
    example: { op: 'upTo', value: 10, per: 'ежегодно' },
  },
  'indicators[].final[].target.op': {
    text: 'Какое это условие.',
    values: OP_VALUES,
    example: 'upTo',
  },
  'indicators[].final[].target.value': {
    text: 'Число условия; у `range` это нижняя граница, у `notBelow` не обязательно.',
    example: 10,
  },
  'indicators[].final[].target.max': { text: 'Верхняя граница, только у `range`.', example: 50 },
  'indicators[].final[].target.per': {
    text: 'За какой промежуток обещано, словами.',
    example: 'ежегодно',
  },
  'indicators[].final[].target.text': {
    text: 'Слова документа об этом плане.',
    example: 'до 10 % ежегодно',
  },
  'indicators[].final[].group': { text: 'К какому ряду относится значение.', example: 'ДОУ' },
  'indicators[].method': { text: 'Как показатель считают.' },
  'indicators[].note': { text: 'Примечание к показателю.' },

  assessments: { text: 'Самооценка: ожидаемые результаты и баллы по датам.' },
  'assessments[].id': { text: 'Код самооценки.', example: 'self-1' },
  'assessments[].title': { text: 'Название таблицы.' },
  'assessments[].project': { text: 'Код направления или проекта.', example: 'n1' },
  'assessments[].scale': { text: 'Шкала баллов.', example: { min: 0, max: 10 } },
  'assessments[].scale.min': { text: 'Наименьший балл.', example: 0 },
  'assessments[].scale.max': { text: 'Наибольший балл.', example: 10 },
  'assessments[].dates': {
    text: 'Даты, на которые ставили баллы, по порядку.',
    example: ['2021-06', '2021-12', '2022-12', '2023-12'],
  },
  'assessments[].items': { text: 'Что оценивали: строки таблицы.' },
  'assessments[].items[].id': { text: 'Код строки.' },
  'assessments[].items[].num': { text: 'Номер, как в документе.', example: '1.2' },
  'assessments[].items[].title': { text: 'Ожидаемый результат.' },
  'assessments[].items[].scores': {
    text: 'Баллы в том же порядке, что и даты. Прочерк в документе: `null`. Ноль: настоящий балл. Да или нет: `true` или `false`.',
    example: [0, 3, 5, null],
  },
  'assessments[].items[].note': { text: 'Примечание к строке.' },
  'assessments[].task': { text: 'Задача, выполнение которой оценивали.' },
  'assessments[].findings': { text: 'Что показала самооценка: список текстов.' },
  'assessments[].conclusion': { text: 'Вывод.' },
  'assessments[].note': { text: 'Примечание.' },
} satisfies FieldDocs;
