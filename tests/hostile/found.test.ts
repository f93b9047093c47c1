/** What the fuzzer found, each as small as it can be; and the largest of everything, which chance seldom makes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProgramme, type ReadResult } from '../../src/programme/read.js';
import { dayOf } from '../../src/programme/time/days.js';
import { growsInProportion } from '../growth.js';
import { most } from '../volume.js';
import { harmIn, holesIn } from './holes.js';
import { TEXTS, TIMES } from './values.js';
import { viewsIn, type Views } from './views.js';

const head = { formatVersion: '1.0', title: 'Программа', period: { from: '2019', to: '2024' } };
const viewsOf = { ru: await viewsIn('ru'), en: await viewsIn('en') };
const today = dayOf(2021, 1, 1);

function read(fields: object): Required<ReadResult> {
  const { programme, problems } = readProgramme({ ...head, ...fields });
  assert.ok(programme);
  return { programme, problems };
}

/** All views, in which nothing is wrong. */
function sound(fields: object, language: 'ru' | 'en' = 'ru', mostNodes?: number): Views {
  const views = viewsOf[language](read(fields).programme, today);
  assert.deepEqual(holesIn(views, true, mostNodes), []);
  assert.deepEqual(harmIn(views['static'] as string), []);
  return views;
}

describe('found', () => {
  for (const title of [NaN, Infinity, -Infinity])
    test(`a title that is ${title}: read without an exception, and told of`, () => {
      const { programme, problems } = read({ title });
      assert.equal(programme.title, '');
      assert.deepEqual(
        problems.map((it) => it.code),
        ['titleAssumed'],
      );
    });

  test('a document with a key `num` of its own kind is found by its title', () => {
    const documents = [{ id: 'd', title: 'Программа развития', num: {} }];
    const { found } = sound({ documents });
    assert.equal(
      (found as { groups: { items: { title: string }[] }[] }).groups[0]!.items[0]!.title,
      documents[0]!.title,
    );
  });

  for (const [language, sentence] of [
    ['ru', /По плану начало 01\.04\.2020, сегодня 01\.01\.2021/],
    ['en', /Planned from .*2020, today is .*2021/],
  ] as const)
    test(`marks beside a time that can't be read: begun, and nobody knows until when (${language})`, () => {
      const activity = {
        id: 'a',
        title: 'Аудит',
        when: { num: 1 },
        marks: [{ at: '2020-Q2' }, { at: '2021-Q2' }],
      };
      const { roadmap } = sound({ activities: [activity] }, language);
      assert.match(JSON.stringify(roadmap), sentence);
    });
});

describe('the largest', () => {
  const many = (count: number, item: (index: number) => object): object[] =>
    Array.from({ length: count }, (_, index) => item(index));

  test(`one text of ${most(1_000_000)} letters, in every place where one is shown`, () => {
    growsInProportion(most(1_000_000), (letters) => {
      const long = 'Ы '.repeat(letters / 2);
      sound({
        title: long,
        activities: [{ id: 'a', title: long, when: '2021' }],
        indicators: [{ id: 'i', title: long, direction: 'increase' }],
        risks: [{ id: 'r', risk: long }],
      });
    });
  });

  for (const unit of ['**', '*а', '[', '[а](', '](', '- \n', '\n', '[а](/б) ', '**[*'])
    test(`100,000 letters of «${unit.replace('\n', '↵')}»`, () => {
      growsInProportion(100_000, (letters) => {
        const text = unit.repeat(letters / unit.length);
        sound({
          title: text,
          sections: [{ id: 's', title: text, body: text }],
          swot: [{ id: 'w', items: [{ quadrant: 'S', text }] }],
        });
      });
    });

  // What SECURITY.md promises, every day.
  test('10,000 activities with a hostile text and a hostile time each', () => {
    growsInProportion(10_000, (count) => {
      const activities = many(count, (index) => ({
        id: `a-${index}`,
        title: `${index} ${TEXTS[index % TEXTS.length]!.slice(0, 300)}`,
        when: TIMES[index % TIMES.length],
        status: index % 3 ? undefined : 'done',
      }));
      sound({ activities }, 'ru', 10_000_000);
    });
  });

  test('every day of ten thousand years', () => {
    growsInProportion(9999, (years) => {
      const period = { from: '0001', to: String(years) };
      const when = { every: 'P1D', ...period };
      sound({
        period,
        activities: many(20, (index) => ({ id: `a${index}`, title: 'Ежедневно', when })),
        events: many(20, (index) => ({ id: `e${index}`, title: 'Ежедневно', when })),
        stages: many(20, (index) => ({ id: `s${index}`, title: 'Ежедневно', when })),
      });
    });
  });

  test('one id for everything, and everything its own parent', () => {
    const item = { id: 'x', title: 'Икс', parent: 'x', project: 'x', reportsTo: 'x', links: ['x'] };
    const list = many(200, () => item);
    sound({
      projects: list,
      activities: list,
      stages: list,
      sections: list,
      governance: { bodies: list },
    });
  });
});
