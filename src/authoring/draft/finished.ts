/** A draft as a programme: words become values where they have one meaning; what is not understood stays in words. */
import type { Json } from '../../programme/reading/values.js';
import { readProgramme } from '../../programme/read.js';
import type { Draft } from './model.js';

/** @returns what is written into `programme.json`; no period is stated that nobody stated */
export function finished({ programme: stated }: Pick<Draft, 'programme'>): Json {
  const { period, ...read } = readProgramme(stated).programme ?? stated;
  return { ...read, ...(stated['period'] ? { period } : {}) };
}
