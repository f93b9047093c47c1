/** A programme file, read: what can be shown of it, and what there is to say about it. */
import type { Problem } from './problems.js';
import { adviseOn } from './reading/advise.js';
import { recoverProgramme } from './reading/recover.js';
import type { Programme } from './schema.js';

export interface ReadResult {
  /** Absent when nothing can be shown; the one problem then says why. */
  programme?: Programme;
  problems: Problem[];
}

/** Never throws and never changes `value`, whatever it is. Parts that are in order are shared with it. */
export function readProgramme(value: unknown): ReadResult {
  const recovery = recoverProgramme(value);
  const { programme } = recovery;
  return { ...(programme && { programme }), problems: adviseOn(recovery) };
}
