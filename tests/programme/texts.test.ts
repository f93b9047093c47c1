import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProgramme } from '../../src/programme/index.js';
import { textsOf } from '../../src/programme/texts.js';

test('what a file says in words, and nothing that is a code, a date or an address', () => {
  const { programme } = readProgramme({
    formatVersion: '1.0',
    lang: 'ru',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    organization: { name: 'Центр', site: 'https://example.org' },
    roles: [{ id: 'r-director', title: 'Директор' }],
    passport: [
      { label: 'Цели', value: ['Первая', 'Вторая'] },
      { label: 'Основание', value: { documents: [] } },
    ],
    activities: [
      {
        id: 'a1',
        title: 'Семинар',
        status: 'done',
        when: ['2021', { kind: 'stated', label: 'по отдельному плану' }],
        responsible: ['r-director', 'Отдел'],
        marks: [{ at: '2021-Q3', text: 'ТЗ' }],
      },
    ],
    indicators: [
      {
        id: 'i1',
        title: 'Доля',
        direction: 'increase',
        points: [
          { period: '2021', target: { op: '>=', value: 2, text: 'не менее двух' } },
          { period: '2022', target: 'растёт' },
          { period: '2023', target: null, missing: 'notYet' },
        ],
      },
    ],
    tables: [{ id: 't1', columns: ['Кто'], rows: [['Все', 3], { heading: 'Раздел' }] }],
    marksLegend: { ТЗ: 'техническое задание' },
  });
  const said = textsOf(programme!).filter((it) => !['1.0', 'ru'].includes(it));
  assert.deepEqual(
    said.sort(),
    [
      ...['Программа', 'Центр', 'Директор', 'Цели', 'Первая', 'Вторая', 'Основание', 'Семинар'],
      ...['по отдельному плану', 'Отдел', 'ТЗ', 'Доля', 'не менее двух', 'растёт', 'Кто', 'Все'],
      ...['Раздел', 'ТЗ', 'техническое задание'],
    ].sort(),
  );
});
