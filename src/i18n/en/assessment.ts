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
  change: 'Change',
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
  chartMissing:
    'The chart did not load: please try again, or reload the page. Its figures are in the table.',
  asLines: 'Show as lines',
  chart: (title) => `Scores by date: ${title}. The figures are in the table beside it.`,
};
