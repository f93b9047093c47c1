/** Which slides a programme has, in which order, with which words: nothing on a screen that the file does not say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayView, type DisplayView } from '../../src/elements/tags/display/display.view.js';
import { qrPicture } from '../../src/elements/tags/display/qr.js';
import { codeOf } from '../../src/elements/tags/display/names.js';
import type { Slide } from '../../src/elements/tags/display/slide.js';
import { dayOf, type Programme } from '../../src/programme/index.js';
import { PROGRAMMES } from '../demo/names.js';
import { ru } from '../i18n/all-words.js';
import { demo, small, TODAY } from './parts-support.js';

const viewOf = (programme: Programme, more: object = {}): DisplayView =>
  displayView(programme, { say: ru, today: TODAY, url: 'https://imc.example.org/', ...more });
const ids = (view: DisplayView): string[] => view.slides.map((it) => it.id);
const slide = (view: DisplayView, id: string): Slide => {
  const found = view.slides.find((it) => it.id === id);
  assert.ok(found, `there is no slide ${id}`);
  return found;
};
const plain = (text = ''): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('title and aim, headline, projects, the year, indicators, events, the code: in this order', () => {
  const kinds = viewOf(demo('ivanovo-2023')).slides.map((it) => it.kind);
  assert.deepEqual(
    [...new Set(kinds)],
    ['title', 'headline', 'projects', 'roadmap', 'indicators', 'events', 'qr'],
  );
  assert.deepEqual(
    kinds,
    [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
});
const order = ['title', 'headline', 'projects', 'roadmap', 'indicators', 'events', 'qr'];

for (const name of PROGRAMMES)
  test(`${name}: has its title, its aim, a slide for each project, and a date`, () => {
    const programme = demo(name);
    const view = viewOf(programme);
    const first = slide(view, 'title');
    assert.equal(plain(first.title), plain(programme.title));
    const roots = (programme.projects ?? []).filter((it) => !it.parent);
    assert.deepEqual(
      ids(view).filter((it) => it.startsWith('project:')),
      roots.map((it) => `project:${it.id}`),
    );
    assert.notEqual(view.date, '');
    assert.equal(view.site, 'imc.example.org');
    assert.deepEqual(view.unknown, []);
    assert.equal(new Set(ids(view)).size, view.slides.length, 'each has an id of its own');
  });

test('the aim stands on the first slide with the document’s own word for it', () => {
  const { lines } = slide(viewOf(demo('rybinsk-2021')), 'title');
  assert.match(lines![0]!, /^Цели Программы: Стратегическая цель/);
});

test('the year is that of today, or the nearest one of the programme', () => {
  const title = (today: number): string =>
    viewOf(demo('rybinsk-2021'), { today, slides: ['roadmap'] }).slides[0]!.title;
  assert.equal(title(dayOf(2023, 5, 1)), 'План на 2023 год');
  assert.equal(title(dayOf(2019, 5, 1)), 'План на 2021 год');
  assert.equal(title(dayOf(2031, 5, 1)), 'План на 2025 год');
});

test('a long list goes on over at most five slides, and says what it leaves to the site', () => {
  const activities = Array.from({ length: 60 }, (_, index) => ({
    id: `a${index}`,
    title: `Мероприятие ${index}`,
    when: '2023',
  }));
  const { slides } = viewOf(small({ activities }), { slides: ['roadmap'] });
  assert.equal(slides.length, 5);
  assert.deepEqual(
    slides.map((it) => it.kicker),
    [1, 2, 3, 4, 5].map((n) => `${n} из 5`),
  );
  const shown = slides.flatMap((it) => it.rows!).length;
  assert.equal(slides[4]!.note, `и ещё ${60 - shown} — на сайте`);
  assert.equal(
    slides.slice(0, 4).some((it) => it.note),
    false,
  );
});

test('events ahead only: what is over, done or cancelled is no news', () => {
  const events = [
    { id: 'b', title: 'Форум', when: '2024-03-01', place: { name: 'Зал' } },
    { id: 'a', title: 'Семинар', when: '2023-12-20' },
    { id: 'c', title: 'Прошло', when: '2023-12-01' },
    { id: 'd', title: 'Отменено', when: '2024-02-01', status: 'cancelled' },
    { id: 'e', title: 'Без срока' },
  ];
  const { slides } = viewOf(small({ events }), { slides: ['events'] });
  assert.deepEqual(
    slides.flatMap((it) => it.rows!.map((row) => row.title)),
    ['Семинар', 'Форум · Зал'],
  );
});

const course = (points: object[], more = {}): Programme =>
  small({
    indicators: [{ id: 'i', title: 'Доля', unit: '%', direction: 'increase', points, ...more }],
  });

test('bars: what was reached, and the plan where nothing was yet; the highest is the measure', () => {
  const { bars } = slide(
    viewOf(
      course([
        { period: '2022', target: 30, actual: 20 },
        { period: '2023', target: { op: '>=', value: 40, text: 'не менее 40 % педагогов' } },
      ]),
    ),
    'indicator:i',
  );
  assert.deepEqual(
    bars!.map((it) => ({ ...it, value: plain(it.value) })),
    [
      {
        label: '2022',
        value: '20 %',
        height: 0.5,
        isPlan: false,
        plan: { value: '30\u202f%', height: 0.75 },
      },
      { label: '2023', value: '40 %', height: 1, isPlan: true },
    ],
  );
});

test('a zero is a bar, a gap is none, and below zero there is no picture', () => {
  const gap = course([
    { period: '2021', actual: 0 },
    { period: '2022', actual: null, missing: 'notCollected' },
    { period: '2023', actual: 4 },
  ]);
  assert.deepEqual(
    slide(viewOf(gap), 'indicator:i').bars!.map((it) => it.label),
    ['2021', '2023*'],
  );
  const below = course([
    { period: '2021', actual: -3 },
    { period: '2022', actual: 4 },
  ]);
  assert.equal(
    viewOf(below).slides.some((it) => it.bars),
    false,
  );
});

test('indicators that make no picture are a list', () => {
  const view = viewOf(demo('mosk-2019'), { slides: ['indicators'] });
  assert.equal(
    view.slides.every((it) => it.rows),
    true,
  );
  assert.match(plain(view.slides[0]!.rows![0]!.when), /^2019–2024, план: /);
});

test('a programme of a title alone has a title, and a code where an address is known', () => {
  assert.deepEqual(ids(viewOf(small({}))), ['title', 'qr']);
  assert.deepEqual(ids(viewOf(small({}), { url: undefined })), ['title']);
  assert.deepEqual(ids(viewOf(small({}), { url: 'javascript:alert(1)' })), ['title']);
  const site = small({ organization: { name: 'Центр', site: 'https://www.imc.example.org/' } });
  const { slides } = viewOf(site, { url: undefined });
  assert.equal(slides[1]!.address, 'https://www.imc.example.org/');
  assert.equal(slides[1]!.text, 'imc.example.org');
});

test('slides in the page’s own order; what means nothing is told, what the file lacks is left out', () => {
  const view = viewOf(demo('example'), {
    slides: ['qr', 'project:2', 'nonsense', 'title', 'project:none'],
  });
  assert.deepEqual(ids(view), ['qr', 'project:2', 'title']);
  assert.deepEqual(view.unknown, ['nonsense']);
});

test('a list that names no slide is some other list: all are shown', () => {
  const view = viewOf(demo('example'), { slides: ['Скачать файл'] });
  assert.deepEqual(ids(view), ids(viewOf(demo('example'))));
  assert.deepEqual(view.unknown, ['Скачать файл']);
});

test('an editor names slides in words', () => {
  const mosk = demo('mosk-2019');
  const named: [string, string | undefined][] = [
    ['Название и цель', 'title'],
    ['Как идёт программа', 'headline'],
    ['Проекты', 'projects'],
    ['Проект СП-3', 'project:sp3'],
    ['«Человеческий капитал ИМЦ»', 'project:sp3'],
    ['Показатель 1', 'indicator:i-1-1'],
    ['Показатели', 'indicators'],
    ['План на год', 'roadmap'],
    ['События', 'events'],
    ['QR-код', 'qr'],
    ['project:sp1', 'project:sp1'],
    ['Projects', 'projects'],
    ['Проект СП-99', undefined],
    ['Скачать', undefined],
  ];
  for (const [asked, code] of named) assert.equal(codeOf(asked, mosk), code, asked);
});

for (const [what, site, shown] of [
  ['not encoded well', 'https://a.ru/?q=100%', 'a.ru/?q=100%'],
  ['in an older encoding', 'https://a.ru/%EF%F0%EE', 'a.ru/%EF%F0%EE'],
  ['of 2,800 letters', `https://a.ru/${'a'.repeat(2800)}`, `a.ru/${'a'.repeat(115)}…`],
] as const)
  test(`an address ${what} has a slide`, () => {
    const view = viewOf(small({ organization: { name: 'Центр', site } }), { url: undefined });
    assert.equal(view.site, shown);
    const { text, address } = view.slides.find((it) => it.kind === 'qr')!;
    assert.equal(text, shown);
    // As long as a picture can hold it, and a camera can read that.
    assert.equal(address, site.length > 300 ? undefined : site);
    if (address) assert.doesNotThrow(() => qrPicture(address, ''));
  });

test('a short title stands on the screen where the file has one', () => {
  const titled = (id: string, more: object): object => ({
    id,
    title: `Полное название ${id}`,
    ...more,
  });
  const shortTitle = 'Коротко';
  for (const [kind, programme, said] of [
    [
      'roadmap',
      small({
        activities: [titled('a', { when: '2023', shortTitle }), titled('b', { when: '2023' })],
      }),
      ['Коротко', 'Полное название b'],
    ],
    [
      'projects',
      small({ projects: [titled('p', { shortTitle }), titled('q', {})] }),
      ['Коротко', 'Полное название q'],
    ],
    [
      'indicators',
      small({
        indicators: [
          titled('i', {
            shortTitle,
            direction: 'increase',
            points: [{ period: '2022', target: 5 }],
          }),
        ],
      }),
      ['Коротко'],
    ],
  ] as const) {
    const slides = viewOf(programme).slides.filter((it) => it.kind === kind);
    assert.deepEqual(
      slides.flatMap((it) => it.rows?.map((row) => row.title) ?? it.title),
      said,
    );
  }
});

test('nobody waits for a thousand slides: there are a hundred, and the last says how many more', () => {
  const projects = Array.from({ length: 300 }, (_, index) => ({
    id: `p${index}`,
    title: `Проект ${index}`,
  }));
  const many = viewOf(small({ projects }), { slides: ['projects'] });
  assert.equal(many.slides.length, 100);
  assert.equal(many.slides.at(-1)!.note, ru.screen.more(200));
  const asked = Array.from({ length: 5000 }, () => 'title');
  const view = viewOf(small({ projects }), { slides: asked });
  assert.equal(view.slides.length, 100);
  assert.equal(view.slides.at(-1)!.note, ru.screen.more(4900));
  const few = viewOf(small({ projects: projects.slice(0, 20) }));
  assert.deepEqual(
    few.slides.filter((it) => it.note),
    [],
  );
});
