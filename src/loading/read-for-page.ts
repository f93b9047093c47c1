/**
 * Reading as a page needs it: what can be shown, at once; what there is to say to the author, with second thoughts and
 * suggestions, only when there is something to say and somebody asks. A visitor's page loads none of that.
 */
import type { Problem } from '../programme/problems.js';
import { adviseOnMeasures } from '../programme/reading/advise-on-measures.js';
import { recoverProgramme, type Recovery } from '../programme/reading/recover.js';
import type { Programme } from '../programme/schema.js';

export interface PageReading {
  /** Absent when nothing can be shown. */
  programme?: Programme;
  /** What was lost or mended. */
  problems: readonly Problem[];
  /** All that there is to say; absent when the file is in order. */
  report?: () => Promise<readonly Problem[]>;
}

export function readForPage(value: unknown): PageReading {
  const recovery = recoverProgramme(value);
  const { programme, problems } = recovery;
  let report: Promise<readonly Problem[]> | undefined;
  return {
    ...(programme && { programme }),
    problems,
    ...(programme &&
      isWorthASecondLook(recovery) && {
        report: () =>
          (report ??= import('../programme/reading/advise.js').then(({ adviseOn }) =>
            adviseOn(recovery),
          )),
      }),
  };
}

function isWorthASecondLook({ programme, problems, reading }: Recovery): boolean {
  if (problems.length > 0 || reading.oddities.length > 0) return true;
  let hasSlip = false;
  if (programme) adviseOnMeasures(programme, () => (hasSlip = true));
  return hasSlip;
}
