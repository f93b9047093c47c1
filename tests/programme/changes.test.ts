import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { changesBetween, type Change } from '../../src/programme/changes.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import { COLLECTIONS } from '../../src/programme/reading/links.js';
import { PROGRAMMES } from '../demo/names.js';

type Json = Record<string, unknown>;

const load = (name: string): Programme => {
  const text = readFileSync(`demo/programmes/${name}.json`, 'utf8');
  return readProgramme(JSON.parse(text)).programme!;
};
const copy = (programme: Programme): Programme => structuredClone(programme);
const short = ({ kind, field, of }: Change): string =>
  [kind, field, ...of.map(({ num, title, period }) => num ?? (title || period))].join(' ');

/** Every object of a programme that stands in a list, with its list. */
function* itemsIn(value: unknown): Generator<[list: Json[], at: number]> {
  if (Array.isArray(value)) {
    for (const [at, it] of value.entries()) {
      if (it !== null && typeof it === 'object' && !Array.isArray(it)) yield [value as Json[], at];
      yield* itemsIn(it);
    }
  } else if (value !== null && typeof value === 'object') {
    for (const it of Object.values(value)) yield* itemsIn(it);
  }
}

for (const name of PROGRAMMES) {
  test(`${name}: an edition differs from itself in nothing, nor when it stands in another order`, () => {
    const before = load(name);
    assert.deepEqual(changesBetween(before, copy(before)), []);
    const after = copy(before) as unknown as Record<string, unknown>;
    for (const list of Object.keys(COLLECTIONS))
      if (Array.isArray(after[list])) (after[list] as unknown[]).reverse();
    assert.deepEqual(changesBetween(before, after as unknown as Programme), []);
  });

  test(`${name}: codes made anew are no change, and what names them neither`, () => {
    const before = load(name);
    const known = new Set<unknown>();
    for (const list of [...Object.keys(COLLECTIONS), 'bodies']) {
      const holder = (list === 'bodies' ? before.governance : before) as Json | undefined;
      for (const it of (holder?.[list] as Json[] | undefined) ?? []) known.add(it['id']);
    }
    const anew = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((it) => anew(it, key));
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([k, it]) => [k, anew(it, k)]));
      return known.has(value) && !['num', 'title', 'short', 'label', 'text', 'number'].includes(key)
        ? `new-${value as string}`
        : value;
    };
    const after = anew(before) as Programme;
    assert.deepEqual(changesBetween(before, after).map(short), []);
  });

  test(`${name}: one item left out is one change, there and back`, () => {
    const before = load(name);
    const places = [...itemsIn(before)].length;
    // Some: all of them take long.
    for (let index = 0; index < places; index += 17) {
      const after = copy(before);
      const [list, at] = [...itemsIn(after)][index]!;
      // A time is one value, with all that it holds.
      const isTime = !Object.keys(list[at]!).some((key) =>
        /id|title|label|text|period|by|risk/.test(key),
      );
      list.splice(at, 1);
      const changes = changesBetween(before, after);
      const back = changesBetween(after, before);
      if (isTime) continue;
      assert.equal(changes.length, 1, changes.map(short).join('\n'));
      assert.equal(back.length, 1);
    }
  });
}

test('a field is named as the guide names it, with what was written and what is', () => {
  const before = load('rybinsk-2021');
  const after = copy(before);
  const [activity] = after.activities!;
  activity!.status = 'done';
  activity!.asOf = '2025-12-01';
  activity!.responsible = ['Директор'];
  after.period.to = '2026';
  after.indicators![0]!.title += ' (уточнено)';
  const changes = changesBetween(before, after);
  assert.deepEqual(
    changes.map(({ kind, field, before: was, after: is }) => [kind, field, was, is]),
    [
      ['changed', 'period.to', before.period.to, '2026'],
      ['changed', 'activities[].responsible', before.activities![0]!.responsible, ['Директор']],
      ['added', 'activities[].status', undefined, 'done'],
      ['added', 'activities[].asOf', undefined, '2025-12-01'],
      ['changed', 'indicators[].title', before.indicators![0]!.title, after.indicators![0]!.title],
    ],
  );
  assert.deepEqual(changes[1]!.of, [
    { list: 'activities', id: activity!.id, num: activity!.num, title: activity!.title },
  ]);
});

test('what stands in an item is told with the item: a year of an indicator, a row of a project’s passport', () => {
  const before = load('example');
  const after = copy(before);
  const indicator = after.indicators!.find((it) => (it.points?.length ?? 0) > 1)!;
  indicator.points![1]!.actual = 12345;
  const [change, ...more] = changesBetween(before, after);
  assert.deepEqual(more, []);
  assert.equal(change!.field, 'indicators[].points[].actual');
  assert.deepEqual(
    change!.of.map(({ list, title, period }) => [list, title || period]),
    [
      ['indicators', indicator.title],
      ['points', indicator.points![1]!.period],
    ],
  );
});

const plan = (...activities: Json[]): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2024', to: '2026' },
    activities: activities.map((it, at) => ({ id: `a${at}`, ...it })),
  }).programme!;

test('without the same codes: the number and the title; a number whose title was reworded; and no number alone', () => {
  const before = plan(
    { id: 'x1', num: '1', title: 'Семинары для молодых педагогов района' },
    { id: 'x2', num: '2', title: 'Конкурс методических разработок' },
    { id: 'x3', num: '3', title: 'Обновление сайта' },
  );
  const after = plan(
    { id: 'y1', num: '1', title: 'Семинары и мастерские для молодых педагогов района' },
    { id: 'y2', num: '3', title: 'Конкурс методических разработок' },
    { id: 'y3', num: '2', title: 'Ремонт кабинета' },
  );
  assert.deepEqual(
    changesBetween(before, after).map(({ kind, field, before: was, after: is }) => [
      kind,
      field,
      kind === 'changed' ? is : ((is ?? was) as Json)['title'],
    ]),
    [
      ['changed', 'activities[].title', 'Семинары и мастерские для молодых педагогов района'],
      ['changed', 'activities[].num', '3'],
      ['added', 'activities[]', 'Ремонт кабинета'],
      ['removed', 'activities[]', 'Обновление сайта'],
    ],
  );
});

test('a text without a number that was reworded is that text still', () => {
  const swot = (text: string): Programme =>
    readProgramme({
      formatVersion: '1.0',
      title: 'Программа',
      period: { from: '2024', to: '2026' },
      swot: [
        {
          id: 's',
          items: [
            { quadrant: 'S', text: 'Опытный коллектив' },
            { quadrant: 'S', text },
            { quadrant: 'W', text: 'Мало помещений' },
          ],
        },
      ],
    }).programme!;
  const changes = changesBetween(
    swot('Сеть партнёров в районе и городе'),
    swot('Широкая сеть партнёров в районе и городе'),
  );
  assert.deepEqual(changes.map(short), [
    'changed swot[].items[].text s Широкая сеть партнёров в районе и городе'.replace(' s ', '  '),
  ]);
});

test('two editions of 10,000 activities take little longer than twice those of 5,000', () => {
  const time = (count: number): number => {
    const items = (shift: number): Json[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `id-${at + shift}`,
        num: String(at),
        title: `Мероприятие ${at % 7} с названием из многих слов ${at + shift * 3}`,
      }));
    const [before, after] = [plan(...items(0)), plan(...items(count))];
    const start = process.cpuUsage();
    changesBetween(before, after);
    return process.cpuUsage(start).user / 1000;
  };
  time(1000);
  const [one, two] = [time(5000), time(10_000)];
  assert.ok(two < one * 4 + 50, `${one} ms, ${two} ms`);
});
