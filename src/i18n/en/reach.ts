import type { ReachWords } from '../contract/reach.js';

export const reach: ReachWords = {
  skip: (part) => `Skip “${part}”`,
  passed: (part) => `End of “${part}”`,
};
