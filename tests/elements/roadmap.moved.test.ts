/** What was postponed to another time, in a row of the roadmap and in what it opens to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailsView, type DetailView } from '../../src/elements/tags/roadmap/details.view.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../../src/elements/tags/roadmap/row.view.js';
import { en } from '../i18n/all-words.js';
import { on, oneRow, plain, programmeOf } from './roadmap-support.js';

function detailsOf(activity: object): DetailView[] {
  const { planned, context } = roadmapView(programmeOf([activity]), on('2023-11-22'));
  return detailsView(planned[0]!, rowView(planned[0]!, context), context);
}

test('what was moved says from when and to when: in its status, or below its picture', () => {
  const moved = { when: '2022', movedTo: '2025' };
  const slip = 'Перенесено: 2022 → 2025';
  for (const [more, stands, words] of [
    [{ status: 'postponed', asOf: '2023-01-31' }, `${slip} · на 31.01.2023`, undefined],
    [{ status: 'done', asOf: '2023-01-31' }, 'Сделано · на 31.01.2023', slip],
    [{}, '', slip],
  ] as const) {
    const row = oneRow({ ...moved, ...more });
    assert.equal(plain(row.stands), stands);
    assert.equal(row.when[0], '2022', 'for ears and spreadsheets');
    assert.equal(row.slip && plain(row.slip), words);
    assert.deepEqual(row.words, words && { side: 'under' });
  }
});

test('an opened row has both times, each with the document’s words', () => {
  const label = 'к новоселью';
  const activity = {
    when: '2022',
    movedTo: { from: '2025', to: '2025', label },
    status: 'postponed',
  };
  const told = detailsOf(activity).filter(({ name }) => name === 'when' || name === 'movedTo');
  assert.deepEqual(
    told.map(({ label, saidBy, lines }) => [label, saidBy, ...lines.map((it) => it.text)]),
    [
      ['Срок', 'card', '2022'],
      ['Перенесено', undefined, '2025', 'в документе: «к новоселью»'],
    ],
  );
});

test('from and to keep what stands there at either of its times', () => {
  const activities = [{ id: 'a', title: 'Переезд', when: '2022', movedTo: '2024' }];
  for (const [from, to, count] of [
    ['2022', '2022', 1],
    ['2024', '2024', 1],
    ['2025', '2025', 0],
  ] as const)
    assert.equal(
      roadmapView(programmeOf(activities), on('2023-01-01', { from, to })).planned.length,
      count,
    );
});

test('an old time that is known keeps a row on the scale, wherever it went', () => {
  const ahead = { kind: 'byPlan' };
  assert.equal(oneRow({ when: '2022', movedTo: ahead }).isUndated, false);
  assert.equal(oneRow({ when: ahead, movedTo: ahead }).isUndated, true);
});

test('of several times that were planned the last was moved; words of any kind stand on either side', () => {
  for (const [when, movedTo, said, english] of [
    [['2022', '2022/2023'], '2025', '2022–2023 → 2025', '2022–2023 → 2025'],
    ['2022-Q3', '2023-11', 'III квартал 2022 → ноябрь 2023', 'Q3 2022 → November 2023'],
    [
      '../2022-06',
      { kind: 'byPlan' },
      'до июня 2022 → по плану организации',
      'by June 2022 → by the organisation’s own plan',
    ],
  ] as const) {
    assert.equal(plain(oneRow({ when, movedTo }).slip!), `Перенесено: ${said}`);
    const row = oneRow({ when, movedTo, status: 'postponed' }, {}, { say: en });
    assert.equal(plain(row.stands).split(' · ')[0], `Postponed: ${english}`);
  }
});
