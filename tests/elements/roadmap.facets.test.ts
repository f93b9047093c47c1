import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addressOf,
  fragmentTo,
  fragmentWith,
  spellingsOf,
} from '../../src/elements/address/address.js';
import { GROUPINGS } from '../../src/elements/tags/roadmap/groups.view.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { readChoice, writeChoice } from '../../src/elements/choice/choice.js';
import {
  FACETS,
  PLAN_CHOICE,
  type Choice,
  type FacetName,
} from '../../src/elements/tags/roadmap/tools/choice.js';
import { PlanIndex } from '../../src/elements/tags/roadmap/tools/facets.view.js';
import { panel } from '../../src/elements/tags/roadmap/tools/panel.js';
import { TICK_UNITS } from '../../src/drawing/ticks.js';
import { tools as toolsRu } from '../../src/i18n/ru/tools.js';
import { demo, NAMES, on, plain, programmeOf } from './roadmap-support.js';

const indexOf = (name: (typeof NAMES)[number]): PlanIndex =>
  new PlanIndex(roadmapView(demo(name), on('2023-11-22')), toolsRu);

const example = indexOf('example');

/** The ids that a choice leaves. */
const left = (choice: Choice, index = example): string[] =>
  [...(index.shown(choice) ?? [])].map((it) => it.activity.id);

const options = (name: FacetName, choice: Choice = {}): string[] =>
  example
    .facets(choice)
    .find((it) => it.name === name)!
    .options.map((it) => plain(`${it.label}: ${it.count}`));

test('each facet offers what the file has, in its order, and how much', () => {
  assert.deepEqual(options('project'), ['1 Кадры: 6', '2 Среда: 8']);
  assert.deepEqual(options('stage'), [
    'Подготовительный этап, январь – август 2021: 2',
    'Основной этап, сентябрь 2021 – июнь 2025: 7',
    'Итоговый этап, 2025: 2',
    'Этап не указан: 3',
  ]);
  assert.deepEqual(options('status'), [
    'кроме выполненных: 12',
    'Сделано: 2',
    'Сделано частично: 1',
    'Идёт: 2',
    'Срок идёт: 2',
    'Запланировано: 1',
    'Перенесено: 1',
    'Срок прошёл, отчёта нет: 1',
    'Не сделано: 1',
    'Отменено: 1',
    'Без срока: 2',
  ]);
  assert.deepEqual(options('role').at(-1), 'Ответственный не назван: 5');
  assert.deepEqual(options('year'), [
    '2021 год: 6',
    '2022 год: 7',
    '2023 год: 9',
    '2024 год: 5',
    '2025 год: 6',
    'Год не указан: 2',
  ]);
});

test('spellings that a reader can’t tell from each other are one role, in the address too', () => {
  const who = ['Методист', 'методист', 'Мето\u00adдист ', 'Meтодист', 'Методи\u0301ст', 'Директор'];
  const activities = who.map((it, index) => ({
    ...{ id: `a-${index}`, title: `Дело ${index}`, when: '2021', responsible: [it] },
  }));
  const index = new PlanIndex(roadmapView(programmeOf(activities), on('2023-11-22')), toolsRu);
  const roles = index.facets({}).find((it) => it.name === 'role')!.options;
  assert.deepEqual(
    roles.map((it) => `${it.label}: ${it.count}`),
    ['Методист: 5', 'Директор: 1'],
  );
  for (const role of who.slice(0, 5)) assert.equal(left({ role }, index).length, 5, role);
  assert.deepEqual(left({ role: 'ДИРEКТОР' }, index), ['a-5']);
});

test('what makes no difference is not offered', () => {
  const offered = (name: (typeof NAMES)[number]): string[] =>
    indexOf(name)
      .facets({})
      .map((it) => it.name);
  assert.deepEqual(offered('mosk-2019'), ['project', 'status', 'role', 'year']);
  assert.deepEqual(offered('cascade-2021'), ['project', 'stage', 'status', 'role', 'year']);
  assert.deepEqual(indexOf('mosk-2019').groupings, ['project', 'role', 'year']);
  assert.deepEqual(indexOf('cascade-2021').groupings, ['project', 'stage', 'role', 'year']);
});

test('a facet counts beside the other choices, and not beside its own', () => {
  const choice = { role: 'director' };
  assert.deepEqual(options('project', choice), ['1 Кадры: 1', '2 Среда: 2']);
  assert.deepEqual(options('role', choice)[0], 'Директор: 3');
  assert.deepEqual(options('role', choice)[2], 'Отдел мониторинга и оценки: 4');
  assert.deepEqual(options('status', { ...choice, project: '2' }), [
    'кроме выполненных: 1',
    'Сделано: 1',
    'Перенесено: 1',
  ]);
  assert.deepEqual(options('project', { q: 'диагностика' }), ['1 Кадры: 2']);
});

test('what is offered and then chosen shows as many as it said', () => {
  for (const name of NAMES) {
    const index = indexOf(name);
    for (const base of [{}, { year: '2023' }, { q: 'методист' }] as Choice[])
      for (const { name: facet, options: all } of index.facets(base))
        for (const { value, count } of all)
          assert.equal(left({ ...base, [facet]: value }, index).length, count, `${name} ${value}`);
  }
});

test('all choices hold together', () => {
  assert.deepEqual(left({ status: 'done' }), ['a-1-1', 'a-2-1']);
  assert.deepEqual(left({ status: 'done', project: '2' }), ['a-2-1']);
  assert.deepEqual(left({ role: 'assessment', year: '2023' }), ['a-1-5', 'a-1-6']);
  assert.deepEqual(left({ role: 'assessment', year: '2023', q: 'выходной' }), ['a-1-5']);
  assert.deepEqual(left({ role: 'assessment', year: '2022', q: 'выходной' }), []);
  assert.deepEqual(left({ year: 'none' }), ['a-2-5', 'a-2-8']);
  assert.deepEqual(left({ project: '2', stage: 'none' }), ['a-2-4', 'a-2-5', 'a-2-6']);
});

test('«кроме выполненных» leaves out what is done, and only that', () => {
  const all = demo('example').activities!.map((it) => it.id);
  assert.deepEqual(
    left({ status: 'notDone*' }),
    all.filter((id) => id !== 'a-1-1' && id !== 'a-2-1'),
  );
  assert.deepEqual(left({ status: 'notDone' }), ['a-2-6']);
  // Where nothing is done, it would leave out nothing.
  assert.ok(!JSON.stringify(indexOf('mosk-2019').facets({})).includes('кроме выполненных'));
});

test('nothing chosen leaves nothing out', () => {
  for (const choice of [{}, { q: '' }, { q: ' «» ' }, { group: 'year', scale: 'month' }] as const)
    assert.equal(example.shown(choice), undefined, JSON.stringify(choice));
});

test('search reads what a row opens to: who, marks, results, notes, stages', () => {
  assert.deepEqual(left({ q: 'справка' }), ['a-1-1']);
  assert.deepEqual(left({ q: 'заместителя' }), ['a-1-2', 'a-1-3', 'a-1-4']);
  assert.deepEqual(left({ q: '84%' }), ['a-1-6']);
  assert.deepEqual(left({ q: 'отбор площадки' }), ['a-1-4']);
  assert.deepEqual(left({ q: 'технические задания' }), ['a-2-1']);
  assert.deepEqual(left({ q: 'осенняя часть' }), ['a-1-2']);
  const mosk = indexOf('mosk-2019');
  assert.deepEqual(left({ q: '3.4' }, mosk).length, 1);
  // The project’s name stands in the stage of its measures.
  assert.equal(left({ q: 'школы лидеров' }, indexOf('cascade-2021')).length, 16);
});

test('a value that the file does not have finds nothing and is called by itself', () => {
  for (const name of FACETS) {
    assert.deepEqual(left({ [name]: 'неведомо' }), [], name);
    assert.deepEqual(left({ [name]: 'constructor' }), [], name);
    assert.equal(example.labelOf(name, 'неведомо'), 'неведомо');
  }
  assert.equal(example.labelOf('role', 'director'), 'Директор');
  assert.equal(example.labelOf('project', '1'), '1 Кадры');
});

/** Any characters, but no halves of them. */
const value = fc.string({ unit: 'binary', minLength: 1 });
const choices = fc.record(
  {
    q: value,
    project: value,
    stage: value,
    status: value,
    role: value,
    year: value,
    group: fc.constantFrom(...GROUPINGS),
    scale: fc.constantFrom(...TICK_UNITS),
  },
  { requiredKeys: [], noNullPrototype: true },
);

test('a choice comes back from the address as it was', () => {
  const said = fc.record(
    { choice: choices, item: value },
    { requiredKeys: ['choice'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(said, (it) => {
      const fragment = fragmentWith('roadmap', writeChoice(it, PLAN_CHOICE), '');
      const params = addressOf('roadmap', fragment) ?? new URLSearchParams();
      assert.deepEqual(readChoice(params, PLAN_CHOICE), it);
    }),
  );
});

test('what an address says wrongly is left out', () => {
  const read = (text: string): unknown => readChoice(new URLSearchParams(text), PLAN_CHOICE);
  assert.deepEqual(read('group=month&scale=week&q=&item=&foo=1'), { choice: {} });
  assert.deepEqual(read('group=constructor&scale=toString'), { choice: {} });
  assert.deepEqual(read('status=noReport&item=3.4&group=year'), {
    choice: { status: 'noReport', group: 'year' },
    item: '3.4',
  });
  assert.deepEqual(read('q=%D0%9'), { choice: { q: '\uFFFD%9' } });
});

const state = (text: string): URLSearchParams => new URLSearchParams(text);

test('our form of a fragment, several tags apart', () => {
  assert.equal(
    fragmentWith('roadmap', state('item=3.4&status=noReport'), ''),
    '#prog_roadmap__item-3_2e4__status-noReport',
  );
  const two = '#prog_first__year-2021_-second__q-a_3Bb';
  assert.equal(fragmentWith('second', state('q=a;b'), '#prog_first__year-2021'), two);
  assert.equal(fragmentWith('second', state('q=a;b'), '#prog:first?year=2021'), two);
  assert.equal(addressOf('first', two)?.get('year'), '2021');
  assert.equal(addressOf('second', two)?.get('q'), 'a;b');
  assert.equal(fragmentWith('first', state(''), two), '#prog_second__q-a_3Bb');
  assert.equal(fragmentWith('second', state(''), '#prog_second__q-a'), '');
  assert.equal(fragmentWith('first', state('year=2022'), two), two.replace('2021', '2022'));
  assert.equal(fragmentTo('карта 2', state('')), '#prog__D0_BA_D0_B0_D1_80_D1_82_D0_B0_202');
});

const NAME = /^#prog_[\w-]+$/;

test('whatever was chosen, the fragment is a name in CSS, and says the same when it is read', () => {
  const key = fc.oneof(value, fc.constantFrom('q', 'item', 'a-b', '-', '_', '__', 'and_-'));
  const said = fc.array(fc.tuple(key.filter(Boolean), value), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value.filter(Boolean), said), { minLength: 1 }), (tags) => {
      const all = new Map(tags.map(([name, pairs]) => [name, new URLSearchParams(pairs)]));
      let hash = '';
      for (const [name, params] of all) hash = fragmentWith(name, params, hash);
      assert.match(hash, NAME);
      for (const [name, params] of all)
        for (const text of [hash, `${hash}.`, `${hash}),`, `${hash}&utm_source=vk`])
          assert.deepEqual([...addressOf(name, text)!], [...params]);
    }),
  );
});

test('addresses of the former form, as sites and sentences leave them', () => {
  const whole = '#prog:events?view=list&item=3.4';
  for (const hash of [
    whole,
    '#prog:events%3Fview%3Dlist%26item%3D3.4',
    '#prog:events%3fview=list&item=3.4',
    '#prog:events?view%3Dlist&item=3.4',
    '#prog%3Aevents%3Fview%3Dlist%26item%3D3.4',
    '#prog%3Aevents?view=list&item=3.4',
    encodeURIComponent(encodeURIComponent(whole.slice(1))).replace(/^/, '#'),
    `${whole}.`,
    `${whole})`,
    `${whole},`,
    `${whole}).`,
    `${whole}&utm_source=vk`,
    `#prog:roadmap?q=a;${whole.slice(6)}`,
  ]) {
    const said = addressOf('events', hash);
    assert.equal(said?.get('view'), 'list', hash);
    assert.equal(said.get('item'), '3.4', hash);
    assert.match(fragmentWith('events', said, hash), NAME);
  }
  for (const hash of ['#prog:events&utm_source=vk', '#prog:events.', '#prog:events)'])
    assert.ok(addressOf('events', hash), hash);
  assert.ok(spellingsOf('3.4').includes('3.4.'));
});

test('an address that is not ours says nothing', () => {
  for (const hash of [
    '',
    '#',
    '#/route',
    '#section-2',
    '#prog',
    '#prog-roadmap',
    '#Prog_roadmap',
    '#roadmap?item=1',
    '#Prog:roadmap',
  ])
    assert.equal(addressOf('roadmap', hash), undefined, hash);
  assert.equal(addressOf('roadmap', '#prog:swot?item=1'), undefined);
  assert.equal(addressOf('road', '#prog:roadmap?item=1'), undefined);
});

test('an odd address of our form is read as far as it goes', () => {
  assert.equal(addressOf('roadmap', '#prog:roadmap')?.toString(), '');
  assert.equal(addressOf('roadmap', '#prog:roadmap?')?.toString(), '');
  assert.equal(addressOf('roadmap', '#prog:;;roadmap?q=a?b')?.get('q'), 'a?b');
  assert.equal(addressOf('roadmap', '#prog:%E0%A4%A?x=1;roadmap?q=1')?.get('q'), '1');
});

test('a tag may have any id that a page may have', () => {
  fc.assert(
    fc.property(value, value, (name, q) => {
      const written = fragmentWith(name, new URLSearchParams({ q }), '#prog_roadmap__item-1');
      // As `location.hash` gives it back.
      const { hash } = new URL(written, 'https://example.org/');
      assert.equal(addressOf(name, hash)?.get('q'), q);
      const again = new URL(fragmentWith(name, new URLSearchParams({ q }), hash), 'https://e.org/');
      assert.equal(again.hash, hash);
    }),
  );
});

test('the id of a tag in Russian', () => {
  const { hash } = new URL(fragmentWith('карта', state('q=1'), ''), 'https://example.org/');
  assert.equal(addressOf('карта', hash)?.get('q'), '1');
});

test('a table of no rows is not offered', () => {
  const offered = (shown: number): string => {
    const state = { choice: {}, asked: {}, groupings: [], facets: [], labelOf: String };
    return JSON.stringify(panel({ ...state, words: toolsRu, opened: 'download', shown, total: 3 }));
  };
  assert.match(offered(3), /Таблица \(CSV\): 3/);
  assert.doesNotMatch(offered(0), /CSV/);
  assert.match(offered(0), /JSON/);
});
