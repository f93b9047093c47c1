/** For tests of the roadmap without a browser: the demo programmes, and a programme of one row. */
import { readFileSync } from 'node:fs';
import * as marks from '../../src/elements/tags/roadmap/marks/marks.view.js';
import * as reports from '../../src/elements/tags/roadmap/reports/reports.view.js';
import { roadmapView, type RoadmapOptions } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView, type RowView } from '../../src/elements/tags/roadmap/row.view.js';
import { ru } from '../i18n/all-words.js';
import { parseMoment, readProgramme, type Programme } from '../../src/programme/index.js';

export const NAMES = [
  'mosk-2019',
  'ivanovo-2023',
  'krasnoselsky-2023',
  'cascade-2021',
  'rybinsk-2021',
  'example',
] as const;

export const demo = (name: (typeof NAMES)[number]): Programme => {
  const url = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
  return readProgramme(JSON.parse(readFileSync(url, 'utf8'))).programme!;
};

export const on = (date: string, more: Partial<RoadmapOptions> = {}): RoadmapOptions => ({
  say: ru,
  marks,
  reports,
  today: parseMoment(date)!.first,
  ...more,
});

/** A programme of 2021–2025 with these activities. */
export const programmeOf = (activities: object[], more: object = {}): Programme => ({
  formatVersion: '1.0',
  title: 'Программа',
  period: { from: '2021', to: '2025' },
  activities: activities.map((it, index) => ({ id: `a${index}`, title: 'Семинары', ...it })),
  ...more,
});

export function oneRow(
  activity: object,
  more: object = {},
  options: Partial<RoadmapOptions> = {},
): RowView {
  const view = roadmapView(programmeOf([activity], more), on('2023-11-22', options));
  return rowView(view.planned[0]!, view.context);
}

/** Without the spaces that do not break. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A place in the picture, told in quarters of a year: [0, 4] is the first year. */
export const quarters = ({ start, end }: { start: number; end: number }, years = 5): number[] =>
  [start, end].map((it) => Math.round(it * years * 4 * 100) / 100);
