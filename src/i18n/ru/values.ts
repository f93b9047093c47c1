/** Values and promises in words, in Russian. */
import type { ValueWords } from '../contract/values.js';

export const values: ValueWords = {
  yes: 'да',
  no: 'нет',
  inDocument: (words) => `в документе: «${words}»`,
  target: {
    atLeast: (value) => `не менее ${value}`,
    above: (value) => `более ${value}`,
    atMost: (value) => `не более ${value}`,
    below: (value) => `менее ${value}`,
    notBelow: (value) => `не ниже достигнутого уровня${value && `, ${value}`}`,
    exactly: (value) => value,
    upTo: (value) => `до ${value}`,
    range: (min, max) => `${min}–${max}`,
    growth: (value) => `рост на ${value}`,
    decline: (value) => `снижение на ${value}`,
  },
  missing: {
    notYet: 'время ещё не пришло',
    notCollected: 'данные не собирали',
    notAssessed: 'не оценивалось',
    notApplicable: 'неприменимо',
    notStatedInSource: 'в документе не указано',
  },
  noReport: 'нет отчёта',
  ahead: 'впереди',
  noData: 'нет данных',
  notStated: 'не указано',
};
