/** Self-assessed results: a row each, a column for each date on which any was scored. */
import { dateWords } from '../../elements/text/dates.js';
import type { Json } from '../../programme/reading/values.js';
import { parseSpan } from '../../programme/time/span.js';
import { plain, textField, valueText } from './fields.js';
import type { BookContext, Column, Row, Sheet } from './model.js';
import { keyOf, remove } from './items.js';

const datesOf = (assessment: Json): string[] => (assessment['dates'] as string[] | undefined) ?? [];

export function assessmentSheet(programme: Json, context: BookContext): Sheet {
  const { say } = context;
  const { headings: h } = say.workbook;
  const all = (programme['assessments'] as Json[] | undefined) ?? [];
  const start = (date: string): number => parseSpan(date)?.first ?? Infinity;
  const dates = [...new Set(all.flatMap(datesOf))].sort((a, b) => start(a) - start(b));
  return {
    name: 'assessments',
    columns: [
      {
        key: 'assessment',
        fields: [],
        outerFields: ['title'],
        heading: h.assessment,
        width: 40,
        text: ({ within }) => plain(within?.['title']),
        // A heading of its rows.
        put: () => undefined,
      },
      textField({ key: 'num', heading: h.num, width: 8 }),
      textField({ key: 'title', heading: h.result, width: 60 }),
      ...dates.map((date) => scoreColumn(date, h.score(dateWords(date, say)))),
    ],
    rows: all.flatMap((within, at) =>
      ((within['items'] as Json[] | undefined) ?? []).map((item, index): Row => ({
        key: `${keyOf(within, at)}|${keyOf(item, index)}`,
        item,
        within,
        path: ['assessments', at, 'items', index],
      })),
    ),
    // A result belongs to an assessment with its dates: new ones are written in the file.
    add: () => undefined,
    remove: ({ item, within = {} }) => remove(within, 'items', item),
  };
}

const scoreColumn = (date: string, heading: string): Column => ({
  key: `score:${date}`,
  fields: ['scores'],
  outerFields: ['dates'],
  heading,
  width: 12,
  text: ({ item, within = {} }, context) => {
    const at = datesOf(within).indexOf(date);
    return valueText((item['scores'] as unknown[] | undefined)?.[at], context);
  },
  put: ({ item, within = {} }, text) => {
    const at = datesOf(within).indexOf(date);
    if (at < 0) return;
    const scores = [...((item['scores'] as unknown[] | undefined) ?? [])];
    while (scores.length < at) scores.push(null);
    scores[at] = text === '' ? null : text;
    item['scores'] = scores;
  },
});
