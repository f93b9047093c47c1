/** A score as plain data: in words, and how much of the scale it is. */
import { numberWords } from '../../../i18n/formats.js';
import type { Assessment } from '../../../programme/schema.js';
import type { ProgrammeContext } from '../../text/programme-context.js';
import { valueLine } from '../../text/values.js';

export type AssessmentContext = ProgrammeContext<'values' | 'assessment'>;

export type Score = Assessment['items'][number]['scores'][number] | undefined;

export interface ScoreView {
  text: string;
  /** Not assessed, or not in the file: a gap, and never a zero. */
  isMissing: boolean;
  /** In tenths of the scale, for the tint. */
  tenths?: number;
}

export const isKnown = (it: Score): it is number | boolean => it !== null && it !== undefined;

export function scoreView(
  score: Score,
  { min, max }: Assessment['scale'],
  context: AssessmentContext,
): ScoreView {
  const { say } = context;
  if (score === undefined) return { text: say.values.noData, isMissing: true };
  if (score === null) return { text: say.values.missing.notAssessed, isMissing: true };
  const number = typeof score === 'boolean' ? (score ? max : min) : score;
  const share = (number / 2 - min / 2) / (max / 2 - min / 2);
  const tenths = Math.round(Math.min(1, Math.max(0, share)) * 10);
  return {
    text: valueLine(score, context).text,
    isMissing: false,
    ...(max > min && Number.isFinite(tenths) && { tenths }),
  };
}

/** By the digits that are written: 8.3 after 8.2 is 0,1 and not 0,10000000000000142. */
export function differenceOf(before: Score, now: Score): number | undefined {
  if (typeof before !== 'number' || typeof now !== 'number') return undefined;
  const difference = Number((now - before).toPrecision(12));
  return Number.isFinite(difference) ? difference : undefined;
}

export const distanceWords = (by: number, { say }: AssessmentContext): string =>
  numberWords(Math.abs(by), say.locale);
