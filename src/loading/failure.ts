/** Why there is no programme, in the codes that the words for an editor are written to. */
import type { Problem, ProblemCode, ProblemParams } from '../programme/problems.js';

export class LoadFailure extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.code);
    this.problems = problems;
  }
}

export function refused<Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
): LoadFailure {
  return new LoadFailure([{ severity: 'refused', code, path: [], params }]);
}
