/** What is measured: indicators and self-assessments. */
import { ID, NOTE, NUM, type FieldNames } from './field-names.js';

const PERIOD = 'период, год, срок, квартал, когда';
const TARGET = 'план, цель, плановое значение, целевое значение, целевой показатель';
const GROUP = 'группа, ряд';
const REASON = 'почему нет, причина отсутствия, нет данных';

/** The parts of a condition. */
const OP = 'условие, знак, сравнение';
const OF_OP = 'значение, число';
const MAX = 'до, максимум, не более';
const PER = 'за, за период, в';
const WORDS = 'текст, словами';

export const measureNames = {
  indicators: 'показатели, целевые показатели, индикаторы, целевые индикаторы',
  'indicators[].id': ID,
  'indicators[].num': NUM,
  'indicators[].title': 'название, наименование, показатель, индикатор, наименование показателя',
  'indicators[].shortTitle': 'краткое название, короткое название, кратко',
  'indicators[].project': 'проект',
  'indicators[].key': 'главный, ключевой',
  'indicators[].unit': 'единица, единица измерения, ед. изм., ед.',
  'indicators[].activity': 'мероприятие',
  'indicators[].direction':
    'направление, направление изменения, динамика, тенденция, куда меняется, желаемое изменение',
  'indicators[].baseline': 'исходное значение, базовое значение, база, исходный уровень',
  'indicators[].baseline.period': PERIOD,
  'indicators[].baseline.value': 'значение, число, факт',
  'indicators[].baseline.missing': REASON,
  'indicators[].points': 'значения, значения по годам, годы, по годам, точки',
  'indicators[].points[].period': PERIOD,
  'indicators[].points[].target': TARGET,
  'indicators[].points[].target.op': OP,
  'indicators[].points[].target.value': OF_OP,
  'indicators[].points[].target.max': MAX,
  'indicators[].points[].target.per': PER,
  'indicators[].points[].target.text': WORDS,
  'indicators[].points[].actual': 'факт, фактическое значение, достигнуто, выполнено, значение',
  'indicators[].points[].missing': REASON,
  'indicators[].points[].group': GROUP,
  'indicators[].points[].note': NOTE,
  'indicators[].points[].source': 'источник, источник данных',
  'indicators[].final': 'итог, итоговое значение, к концу программы, конечное значение',
  'indicators[].final[].period': PERIOD,
  'indicators[].final[].target': `${TARGET}, значение`,
  'indicators[].final[].target.op': OP,
  'indicators[].final[].target.value': OF_OP,
  'indicators[].final[].target.max': MAX,
  'indicators[].final[].target.per': PER,
  'indicators[].final[].target.text': WORDS,
  'indicators[].final[].group': GROUP,
  'indicators[].method': 'методика, метод, формула, порядок расчёта, как считают',
  'indicators[].note': NOTE,

  assessments: 'самооценка, самооценки, оценка, оценки',
  'assessments[].id': ID,
  'assessments[].title': 'название, наименование',
  'assessments[].project': 'проект, направление',
  'assessments[].scale': 'шкала',
  'assessments[].scale.min': 'от, минимум, наименьший балл',
  'assessments[].scale.max': 'до, максимум, наибольший балл',
  'assessments[].dates': 'даты, дата',
  'assessments[].items': 'пункты, строки, результаты, ожидаемые результаты',
  'assessments[].items[].id': ID,
  'assessments[].items[].num': NUM,
  'assessments[].items[].title': 'название, наименование, результат, ожидаемый результат',
  'assessments[].items[].scores': 'баллы, оценки, самооценка',
  'assessments[].items[].note': NOTE,
  'assessments[].task': 'задача',
  'assessments[].findings': 'выводы, что показала самооценка',
  'assessments[].conclusion': 'вывод, заключение, итог',
  'assessments[].note': NOTE,
} satisfies FieldNames;
