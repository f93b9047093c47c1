/** Search, filters and download, in English. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { ToolsWords } from '../contract/tools.js';

export const tools: ToolsWords = {
  group: 'Groups',
  groups: { project: 'by project', stage: 'by stage', role: 'by responsible', year: 'by year' },
  inEachGroup: 'An activity appears in every group it belongs to.',
  scale: 'Scale',
  scales: {
    auto: 'to fit',
    year: 'years',
    half: 'half-years',
    quarter: 'quarters',
    month: 'months',
  },
  facets: {
    project: 'Project',
    stage: 'Stage',
    status: 'Status',
    role: 'Responsible',
    year: 'Year',
  },
  all: 'all',
  notDone: 'all but done',
  shown: (n, of) =>
    `Showing ${n} of ${plural(of, locale, { one: 'activity', other: 'activities' })}`,
  nothing: 'Nothing found.',
  reset: 'Show all',
  drop: (what) => `remove: ${what}`,
  csv: (n) => `Table (CSV): ${plural(n, locale, { one: 'row', other: 'rows' })}`,
  csvHint: 'opens in Excel and LibreOffice',
  answers: 'Answers',
  json: 'Programme file (JSON)',
  jsonHint: 'all data as the centre wrote it',
  columns: {
    num: 'No.',
    title: 'Activity',
    group: 'Project',
    first: 'Not before',
    last: 'Not after',
    asOf: 'Status as of',
    explained: 'Why this status',
  },
};
