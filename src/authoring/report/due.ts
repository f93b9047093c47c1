/**
 * What to report on a day: everything that was promised for a time which has come, and of which nothing was told after
 * it. What is not due is not asked about.
 */
import type { Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseMoment } from '../../programme/time/moment.js';
import { periodOf } from '../../programme/time/resolve.js';
import { dueOf } from './due-activities.js';
import { dueAssessments } from './due-assessments.js';
import { dueValues } from './due-indicators.js';
import type { DueReport } from './model.js';

export function dueFor(programme: Programme, day: Day): DueReport {
  const bounds = periodOf(programme);
  const asOf = programme.asOf === undefined ? undefined : parseMoment(programme.asOf);
  const frame = { today: day, ...(bounds && { bounds }), ...(asOf && { asOf }) };
  const activities = (programme.activities ?? []).flatMap((it) => dueOf(it, frame));
  const indicators = (programme.indicators ?? []).flatMap((it) => dueValues(it, day));
  return {
    activities: activities.filter((it) => !it.isAnswered).map(({ due }) => due),
    indicators: indicators.filter((it) => !it.reported),
    assessments: (programme.assessments ?? []).flatMap((it) => dueAssessments(it, day)),
    answered: {
      activities: activities.filter((it) => it.isAnswered).map(({ due }) => due),
      indicators: indicators.filter((it) => it.reported),
    },
  };
}
