/** The scores of a self-assessment stand in the order of its dates: what is done with a date is done with its scores. */
import type { Json } from '../../programme/reading/values.js';

/** @param steps of the date that was changed; of anything else nothing happens */
export function alongDates(
  json: Json,
  steps: readonly string[],
  change: (scores: readonly unknown[], index: number) => readonly unknown[],
): Json {
  const [list, at, field, index] = steps;
  if (list !== 'assessments' || field !== 'dates' || steps.length !== 4) return json;
  const assessments = (json['assessments'] as Json[]).map((it, place) =>
    place === Number(at) ? withScores(it, (scores) => change(scores, Number(index))) : it,
  );
  return { ...json, assessments };
}

const withScores = (
  assessment: Json,
  change: (scores: readonly unknown[]) => readonly unknown[],
): Json => {
  const { items } = assessment;
  if (!Array.isArray(items)) return assessment;
  return {
    ...assessment,
    items: (items as Json[]).map((it) =>
      Array.isArray(it?.['scores']) ? { ...it, scores: change(it['scores'] as unknown[]) } : it,
    ),
  };
};
