import type { ReachWords } from '../contract/reach.js';

export const reach: ReachWords = {
  skip: (part) => `Пропустить: «${part}»`,
  passed: (part) => `Конец: «${part}»`,
};
