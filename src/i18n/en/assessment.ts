/** What the self-assessment says, in English. */
import type { AssessmentWords } from '../contract/assessment.js';

export const assessment: AssessmentWords = {
  title: 'Self-assessment of results',
  empty: 'The file has no self-assessment.',
  noneOfThese: 'The programme has no self-assessment of this direction.',
  noAssessment: (id) => `The programme has no self-assessment “${id}”.`,
  scale: (min, max) => `scale from ${min} to ${max}`,
  yesNo: 'answered by yes or no',
  latest: (date, average) => `${date}: ${average}`,
  item: 'Expected result',
  change: 'Since last time',
  grown: (by) => `${by} more than last time`,
  fallen: (by) => `${by} less than last time`,
  same: 'the same as last time',
  average: 'Mean of what was assessed',
  total: 'Total',
  ofMean: (mean) => `mean ${mean}`,
  assessed: (n, of) => `${n} of ${of} assessed`,
  yesOf: (n, of) => `yes: ${n} of ${of}`,
  task: 'Task',
  findings: 'What the self-assessment showed',
  conclusion: 'Conclusion',
  finding({ of, up, down, unknown }) {
    const all = ` of\u00a0${of}`;
    const fell = down && `${down}${up ? '' : all} fell`;
    const missing = unknown && `${unknown} not assessed`;
    return [up ? `${up}${all} rose` : down ? '' : 'no changes', fell, missing]
      .filter(Boolean)
      .join(', ');
  },
  moved: (sign, by) =>
    sign === 0 ? 'no change' : sign > 0 ? `up by\u00a0${by}` : `down by\u00a0${by}`,
  signs: { start: 'first time', dot: 'later', unknown: 'not assessed' },
  showTable: 'All scores as a table',
};
