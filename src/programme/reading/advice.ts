import type { Path, ProblemCode, ProblemParams } from '../problems.js';

/** Says what is probably wrong with the value at a path of the programme as it was read. */
export type Advise = <Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  path: Path,
) => void;
