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
  change: 'Изменение',
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
  chartMissing:
    'График не загрузился: попробуйте ещё раз или обновите страницу. Значения — в таблице.',
  asLines: 'Показать линиями',
  chart: (title) => `Оценки по датам: ${title}. Значения — в таблице рядом.`,
};
