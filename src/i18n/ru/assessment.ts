/** What the self-assessment says, in Russian. */
import type { AssessmentWords } from '../contract/assessment.js';

export const assessment: AssessmentWords = {
  title: 'Самооценка результатов',
  empty: 'Самооценки в программе нет.',
  noneOfThese: 'Самооценки этого направления в программе нет.',
  noAssessment: (id) => `В программе нет самооценки «${id}».`,
  scale: (min, max) => `шкала от ${min} до ${max}`,
  yesNo: 'оценка: да или нет',
  latest: (date, average) => `${date}: ${average}`,
  item: 'Ожидаемый результат',
  change: 'С прошлого раза',
  grown: (by) => `на ${by} больше, чем в прошлый раз`,
  fallen: (by) => `на ${by} меньше, чем в прошлый раз`,
  same: 'столько же, сколько в прошлый раз',
  average: 'Среднее по оценённым',
  total: 'Итого',
  ofMean: (mean) => `среднее ${mean}`,
  assessed: (n, of) => `оценено ${n}\u00a0из\u00a0${of}`,
  yesOf: (n, of) => `да: ${n}\u00a0из\u00a0${of}`,
  task: 'Задача',
  findings: 'Что показала самооценка',
  conclusion: 'Вывод',
  finding({ of, up, down, unknown }) {
    const all = `\u00a0из\u00a0${of}`;
    const moved = [up && `выше стало у\u00a0${up}`, down && `ниже у\u00a0${down}`].filter(Boolean);
    const first = moved.length ? `${moved[0]}${all}` : 'без изменений';
    const missing = unknown && `не\u00a0оценено ${unknown}`;
    return [first, ...moved.slice(1), missing].filter(Boolean).join(', ');
  },
  moved: (sign, by) =>
    sign === 0 ? 'без изменений' : sign > 0 ? `выше на\u00a0${by}` : `ниже на\u00a0${by}`,
  signs: { start: 'первая оценка', dot: 'следующие', unknown: 'не оценивалось' },
  showTable: 'Все оценки таблицей',
};
