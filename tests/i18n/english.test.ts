/** The English of `en` is English, whatever is put into it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topics, words } from '../../src/i18n/en/index.js';
import { COMMAND_NAMES } from '../../src/i18n/contract/cli.js';
import { locale } from '../../src/i18n/en/locale.js';
import { dayWords, numberWords } from '../../src/i18n/formats.js';
import { dayOf } from '../../src/programme/time/days.js';
import { parseSpan } from '../../src/programme/time/span.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';

const WHEN = resolveWhen(['2021-Q3', { every: 'P1Y', byMonth: [10, 11] }], parseSpan('2021/2025'));

/** Anything that a sentence may be asked to hold: each function takes what it can of these. */
const SAMPLES: unknown[][] = [
  [1, 2, 3],
  [2, 5, 1],
  ['word', 'other', 'third'],
  [dayOf(2019, 6, 4), dayOf(2019, 7, 1), true],
  [true, 2021],
  [parseSpan('2019-06-04')!.from, true],
  [parseSpan('2019-Q3/2021-H1')],
  [WHEN],
  [WHEN.pieces[0]],
  [WHEN.pieces[1]],
  ['noReport', 3],
  ['due', 'noReport', 'who'],
  [3, [['late', 2]]],
  ['met', 3],
  [[['late', 2]]],
  ['S', 2, 'place', ['W']],
  ['Q', 'place', ['W'], ['A']],
  ...COMMAND_NAMES.map((it) => [it, { tag: 'a, b', theme: 'c', lang: 'd' }]),
  ...['noReport', 'underway', 'ahead', 'undated', 'done'].map((code) => [
    { code, isReported: code === 'done', isStale: true, today: 'T', last: 'L', first: 'F' },
  ]),
  ...['atLeast', 'noTarget', 'notReported', 'notYetDue', 'undatedTarget', 'noPrevious', 'x'].map(
    (reason) => [
      {
        ...{ code: 'met', reason, period: '2023', plan: '5', actual: '6', previous: '4' },
        ...{ share: '', today: 'T', asOf: 'A', overdue: 'O' },
      },
    ],
  ),
  [
    {
      address: '/a',
      lost: 'item',
      item: 'I',
      count: 2,
      words: 'W',
      expected: 'text,number',
      found: 'text',
    },
  ],
  [{ lost: 'time', found: 'null', count: 1, value: 1, suggestion: 'S', allowed: 'A, B' }],
];

function* saidBy(it: unknown, path: string): Generator<[path: string, said: string]> {
  if (typeof it === 'string') yield [path, it];
  else if (typeof it === 'function') {
    for (const sample of SAMPLES) {
      let said: unknown;
      try {
        said = (it as (...args: unknown[]) => unknown)(...sample);
      } catch {
        continue; // Not what this sentence is about.
      }
      if (typeof said === 'string') yield [path, said];
    }
  } else if (it && typeof it === 'object')
    for (const [key, inner] of Object.entries(it)) yield* saidBy(inner, `${path}.${key}`);
}

test('no word and no sentence holds a letter or a sign of Russian', async () => {
  const all: [string, unknown][] = [['words', words]];
  for (const [name, bring] of Object.entries(topics)) all.push([name, await bring()]);
  const said = all.flatMap(([name, it]) => [...saidBy(it, name)]);
  assert.ok(said.length > 1000, `only ${said.length} were heard`);
  // A language is offered in its own name.
  const wrong = said.filter(
    ([path, it]) => !path.endsWith('.otherLanguage.name') && /[а-яё«»№]/iu.test(it),
  );
  assert.deepEqual(wrong, []);
});

test('each sentence was heard', async () => {
  const mute: string[] = [];
  const look = (it: unknown, path: string): void => {
    if (typeof it === 'function' && ![...saidBy(it, path)].length) mute.push(path);
    else if (it && typeof it === 'object')
      for (const [key, inner] of Object.entries(it)) look(inner, `${path}.${key}`);
  };
  look(words, 'words');
  for (const [name, bring] of Object.entries(topics)) look(await bring(), name);
  assert.deepEqual(mute, []);
});

test('dates in words, the day before the month; one way of grouping; money before its number', () => {
  assert.equal(dayWords(dayOf(2019, 6, 4), locale), '4 June 2019');
  assert.equal(words.passport.documentNumber('5'), 'No. 5');
  assert.equal(locale.counted(numberWords(50031, locale), '$'), '$50,031');
  assert.equal(locale.counted(numberWords(45.5, locale), '%'), '45.5%');
  assert.equal(numberWords(50031, locale), '50,031');
  assert.equal(numberWords(2019, locale), '2019');
});
