/** For a file that is not in order: what can be shown of it, and all that there is to say about it. */
import { adviseOn } from '../programme/reading/advise.js';
import { recoverProgramme } from '../programme/reading/recover.js';
import type { PageReading } from './page-reading.js';

export function readWithCare(value: unknown): PageReading {
  const recovery = recoverProgramme(value);
  const { programme, problems } = recovery;
  if (!programme) return { problems };
  // An unknown key, a doubtful number: nothing was lost, but there may be something to say.
  const report = adviseOn(recovery);
  return { programme, problems, ...(report.length > 0 && { report: () => report }) };
}
