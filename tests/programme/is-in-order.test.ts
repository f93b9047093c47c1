/**
 * A page takes a file as it stands when it is in order, and then says nothing of it: whatever there is something to say
 * of must not pass for such a file.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProgramme } from '../../src/programme/read.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { activity, head, indicator } from './reading-support.js';

const withPoints = (points: object[], more: object = {}): object => ({
  indicators: [{ ...indicator, ...more, points }],
});
const planned = (target: unknown, more: object = {}): object =>
  withPoints([{ period: '2021', target }], more);
const from60 = { baseline: { period: '2020', value: 60 } };
const years = (...periods: string[]): object => withPoints(periods.map((period) => ({ period })));
const assessed = (...dates: string[]): object => ({
  assessments: [{ id: 's', scale: { min: 0, max: 10 }, dates, items: [] }],
});
const risk = (probability: number): object => ({
  risks: [{ id: 'x', risk: 'Отток кадров', probability }],
});
const noted = (note: string): object => ({ activities: [{ ...activity, note }] });
const inGroups = ['2021', '2022'].flatMap((period) =>
  ['ДОУ', 'школы'].map((group) => ({ period, group })),
);
const oneByOne = [...inGroups].sort((a, b) => a.group.localeCompare(b.group));

describe('in order, and nothing is said', () => {
  const FILES: [what: string, fields: object][] = [
    ['nothing but the head', {}],
    ['a later 1.x', { formatVersion: '1.12' }],
    ['a programme of one day', { period: { from: '2023-09-01', to: '2023-09-01' } }],
    ['an activity that says only how much', { activities: [{ id: 'a', targetText: '10 встреч' }] }],
    ['a link that a page may follow', noted('см. [план](/plan.pdf)')],
    ['the ends of a range', { ...risk(1), ...planned(100) }],
    ['the other end of it', risk(5)],
    ['a legend', { marksLegend: { ТЗ: 'задание', ПДС: 'семинар' } }],
    ['words for a plan', planned('не менее пяти')],
    ['more than a hundred people', planned(120, { unit: 'чел.' })],
    ['a hundred per cent', planned({ op: 'range', value: 10, max: 100 })],
    ['a plan that keeps what there is', planned(60, from60)],
    ['less, where less is better', planned(50, { ...from60, direction: 'decrease' })],
    ['less, where nobody says what is better', planned(50, { ...from60, direction: 'maintain' })],
    ['more, where nobody says what is better', planned(70, { ...from60, direction: 'maintain' })],
    ['years in order, the same one twice', years('2021', '2021', '2022')],
    ['a year that can be read beside an empty one', years('2021', '', '2022')],
    ['parallel series, year by year', withPoints(inGroups)],
    ['parallel series, one after the other', withPoints(oneByOne)],
    ['dates of an assessment', assessed('2023-01', '2023-09')],
  ];
  for (const [what, fields] of FILES)
    test(what, () => {
      const file = { ...head, ...fields };
      assert.deepEqual(readProgramme(file).problems, []);
      assert.ok(isInOrder(file));
    });
});

describe('not in order, since there is something to say', () => {
  const FILES: [what: string, fields: object][] = [
    ['a version without its second number', { formatVersion: '1' }],
    ['a version with a letter before', { formatVersion: 'v1.0' }],
    ['a version with more behind', { formatVersion: '1.0-beta' }],
    ['a title of blanks', { title: '  ' }],
    ['a beginning that can not be read', { period: { from: 'осень', to: '2024' } }],
    ['an end that can not be read', { period: { from: '2019', to: 'осень' } }],
    ['a period backwards', { period: { from: '2024', to: '2019' } }],
    ['half a character', noted('слово\ud83d')],
    ['a link that no page may follow', noted('[план](javascript:x)')],
    ['one such link of two', noted('[а](/а) и [план](javascript:x)')],
    ['such an address', { organization: { name: 'ИМЦ', site: 'javascript:x' } }],
    ['an id without a letter', { roles: [{ id: '', title: 'Директор' }] }],
    ['an activity that says nothing', { activities: [{ id: 'a', title: '', parts: [] }] }],
    ['less than the least', risk(0)],
    ['more than the most', risk(6)],
    ['a part of a number', risk(2.5)],
    ['a legend with a bad entry', { marksLegend: { ТЗ: 'задание', ПДС: {} } }],
    ['a number as text', planned('81,55')],
    ['a number as text, with its sign', planned(' −3 ')],
    ['a percentage as text', planned('12 %')],
    ['a percentage over 100 in the plan', planned(120)],
    ['at the upper end of a range', planned({ op: 'range', value: 10, max: 120 })],
    ['as the least there is to be', planned({ op: '>=', value: 120 })],
    ['in the final plan', { indicators: [{ ...indicator, final: [{ target: 120 }] }] }],
    [
      'in what was reached',
      withPoints([
        { period: '2021', actual: 50 },
        { period: '2022', actual: 160 },
      ]),
    ],
    ['at the beginning', { indicators: [{ ...indicator, baseline: { value: 160 } }] }],
    ['a plan worse than the beginning', planned(50, from60)],
    ['more, where less is better', planned(70, { ...from60, direction: 'decrease' })],
    ['a year out of its row', years('2021', '2012', '2023')],
    [
      'a year out of the row of its group',
      withPoints([...inGroups, { period: '2002', group: 'ДОУ' }]),
    ],
    ['a date out of its row', assessed('2023-01', '2032-05', '2023-09')],
  ];
  for (const [what, fields] of FILES)
    test(what, () => {
      const file = { ...head, ...fields };
      assert.notDeepEqual(readProgramme(file).problems, []);
      assert.ok(!isInOrder(file));
    });
});
