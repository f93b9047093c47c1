import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectsView } from '../../src/elements/tags/projects/projects.view.js';
import { stripOf } from '../../src/elements/tags/projects/stages.view.js';
import { statusOf } from '../../src/programme/index.js';
import { dayOf } from '../../src/programme/time/days.js';
import { contextOf, demo, linksOf, small, TODAY, wordsOf } from './parts-support.js';
import { parseSpan } from '../../src/programme/time/span.js';

const viewOf = (programme: ReturnType<typeof small>, options = {}) =>
  projectsView(contextOf(programme), options);

test('the cascade: six projects with their own stages, each activity counted once', () => {
  const programme = demo('cascade-2021');
  const { cards, stages } = viewOf(programme)!;
  assert.equal(stages, undefined);
  assert.equal(cards.length, 6);
  const counts = cards.map(({ counts: [first] }) => Number.parseInt(first?.text ?? '0', 10));
  assert.deepEqual(counts, [0, 16, 9, 6, 12, 5]);
  // Nobody has reported anything: how they stand is unknown, and is said once, by the summary.
  assert.deepEqual(
    cards.flatMap((it) => it.shares),
    [],
  );
  const stageCounts = cards.map(
    (it) => it.facts.find((fact) => wordsOf(fact.label)[0] === 'Этапы')?.facts?.length ?? 0,
  );
  assert.deepEqual(stageCounts, [2, 1, 3, 3, 3, 0]);
  assert.deepEqual(
    cards.map((it) => it.strip !== undefined),
    [true, false, true, true, true, false],
  );
});

test('a card counts the statuses that the roadmap shows', () => {
  const programme = demo('example');
  const [card] = viewOf(programme)!.cards;
  const own = programme.activities!.filter((it) => it.project === '1');
  const bounds = parseSpan('2021/2025')!;
  const codes = own.map((it) => statusOf(it, { today: TODAY, bounds }).code);
  for (const { code, count } of card!.shares)
    assert.equal(count, codes.filter((it) => it === code).length, code);
  assert.deepEqual(linksOf([card!.counts[0]!]), ['roadmap?project=1']);
});

test('a project holds its stages, its own rows and the projects within it', () => {
  const programme = small({
    projects: [
      { id: 'p', num: '1', title: 'Наставник', passport: [{ label: 'Идея', value: 'Рядом' }] },
      { id: 'q', title: 'Школа', parent: 'p', lead: ['r', 'Методисты УМ'] },
    ],
    roles: [{ id: 'r', title: 'Директор', unit: 'ИОЦ' }],
    stages: [
      { id: 's', project: 'p', when: '2021', results: ['Отобраны пары'] },
      { id: 't', title: 'Краткосрочный', when: '2022' },
    ],
  });
  const { cards, stages } = viewOf(programme)!;
  assert.equal(cards.length, 1);
  const [card] = cards;
  assert.deepEqual(
    card!.facts.map((it) => wordsOf(it.label)),
    [['Идея'], ['Этапы']],
  );
  assert.deepEqual(
    card!.facts[1]!.facts!.map((it) => wordsOf(it.label)),
    [['Этап 1']],
  );
  const [inside] = card!.inside;
  assert.equal(inside!.title, 'Школа');
  assert.deepEqual(wordsOf(inside!.brief[0]!.lines), ['Директор, ИОЦ', 'Методисты УМ']);
  assert.deepEqual(linksOf(inside!.brief[0]!.lines!), ['governance?item=r', undefined]);
  assert.deepEqual(
    stages!.facts.map((it) => [...wordsOf(it.label), ...wordsOf(it.lines)]),
    [['Краткосрочный', '2022']],
  );
});

test('the aim is said once: the goal, or the only task', () => {
  const cardOf = (project: object) =>
    viewOf(small({ projects: [{ id: 'p', title: 'П', ...project }] }))!.cards[0]!;
  assert.equal(cardOf({ goal: 'Рост' }).aim, 'Рост');
  assert.deepEqual(cardOf({ goal: 'Рост' }).facts, []);
  assert.equal(cardOf({ tasks: ['Учить'] }).aim, 'Учить');
  assert.deepEqual(cardOf({ tasks: ['Учить'] }).facts, []);
  const both = cardOf({ goal: 'Рост', tasks: ['Учить', 'Звать'] });
  assert.deepEqual(wordsOf(both.facts[0]!.items), ['Учить', 'Звать']);
});

test('projects that hold each other are each shown once', () => {
  const projects = [
    { id: 'p', title: 'Один', parent: 'q' },
    { id: 'q', title: 'Другой', parent: 'p' },
    { id: 'r', title: 'Третий' },
  ];
  const titles = JSON.stringify(viewOf(small({ projects }))!.cards);
  for (const { title } of projects) assert.equal(titles.split(`"title":"${title}"`).length, 2);
});

test('one project alone, without the stages of the programme', () => {
  const view = viewOf(demo('example'), { project: '2-1' })!;
  assert.deepEqual(
    view.cards.map((it) => it.id),
    ['2-1'],
  );
  assert.equal(view.stages, undefined);
  assert.equal(viewOf(demo('example'), { project: 'нет' }), undefined);
  assert.equal(viewOf(small({})), undefined);
});

test('each stage is drawn where its dates say; what has no date is not', () => {
  const bounds = parseSpan('2021/2025')!;
  const strip = stripOf(demo('rybinsk-2021').stages!, { bounds, today: dayOf(2022, 7, 1) })!;
  assert.deepEqual(
    strip.bars.map((it) => [it.start, it.end].map((at) => Math.round(at * 100))),
    [
      [0, 20],
      [0, 40],
      [0, 100],
    ],
  );
  assert.deepEqual(
    strip.bars.map((it) => it.isNow),
    [false, true, true],
  );
  assert.ok(strip.today! > 0.29 && strip.today! < 0.31);
  const vague = [
    { id: 'a', title: 'А' },
    { id: 'b', when: '2021' },
  ];
  assert.equal(stripOf(vague, { bounds, today: TODAY }), undefined);
});
