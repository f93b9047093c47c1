/** Of a self-assessment: the latest of its dates that has come, where no item has a score yet. */
import type { Assessment } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseSpan } from '../../programme/time/span.js';
import { pointerOf } from '../pointer.js';
import { hasCome } from './come.js';
import type { DueAssessment } from './model.js';

export function dueAssessments(assessment: Assessment, day: Day): DueAssessment[] {
  const { id, title, dates, scale, items } = assessment;
  const come = dates.flatMap((date, at) => {
    const span = parseSpan(date);
    return span && hasCome(span, day) ? { date, at, last: span.last } : [];
  });
  const latest = come.sort((a, b) => a.last - b.last).at(-1);
  if (!latest || items.length === 0 || items.some((it) => it.scores[latest.at] != null)) return [];
  return [
    {
      id,
      ...(title !== undefined && { title }),
      date: latest.date,
      scale,
      items: items.map(({ num, title: name, scores }, index) => {
        const before = scores
          .slice(0, latest.at)
          .filter((it) => it != null)
          .at(-1);
        return {
          key: pointerOf(['assessments', id, latest.at, index]),
          ...(num !== undefined && { num }),
          title: name,
          ...(before != null && { before }),
        };
      }),
    },
  ];
}
