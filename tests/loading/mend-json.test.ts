/** Everything that is wrong with a text at once, each with its cause, and what was meant. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { brokenJson, readBroken } from '../../src/loading/broken-json.js';
import { placeBefore } from '../../src/loading/json-edits.js';
import { mendJson } from '../../src/loading/mend-json.js';
import { examples } from '../volume.js';

const said = (text: string): [unknown, string] => {
  const { faults, mended } = brokenJson(text, 'f.json');
  const told = faults.map(
    ({ params }) => `${params['cause']} ${params['line']}:${params['column']}`,
  );
  return [mended?.value, told.join(', ')];
};

const CASES: [text: string, value: unknown, told: string][] = [
  ['{\n "a": "б",\n}', { a: 'б' }, 'commaLeft 2:10'],
  ['{"a": [1, 2, ]}', { a: [1, 2] }, 'commaLeft 1:12'],
  ['[1,,2]', [1, 2], 'commaLeft 1:4'],
  ['{"a": "б",, "в": 1}', { a: 'б', в: 1 }, 'commaLeft 1:11'],
  ['{"a": "б"\n "в": {}}', { a: 'б', в: {} }, 'commaMissing 1:10'],
  ['["a" "б"]', ['a', 'б'], 'commaMissing 1:5'],
  ['{"a" "б"}', { a: 'б' }, 'colonMissing 1:5'],
  ['{"a": , "б": 2}', { a: null, б: 2 }, 'valueMissing 1:6'],
  ['{a: "б"}', { a: 'б' }, 'noQuotes 1:2'],
  ['{"a": “б”, "в": «Имя «X»»}', { a: 'б', в: 'Имя «X»' }, 'wrongQuotes 1:7, wrongQuotes 1:17'],
  ['{"a": „б“, \'в\': 1}', { a: 'б', в: 1 }, 'wrongQuotes 1:7, wrongQuotes 1:12'],
  ['{"a": "МБУ "Центр""}', { a: 'МБУ "Центр"' }, 'quoteInside 1:12, quoteInside 1:18'],
  [
    '{"a": "МБУ "Центр", г. Тверь", "б": 1}',
    { a: 'МБУ "Центр", г. Тверь', б: 1 },
    'quoteInside 1:12, quoteInside 1:18',
  ],
  ['{"a": "б\nв"}', { a: 'б\nв' }, 'lineBreak 1:9'],
  ['{"a": "б\r\nв"}', { a: 'б\nв' }, 'lineBreak 1:9'],
  ['{"a": "б\tв"}', { a: 'б\tв' }, 'tab 1:9'],
  ['{"a": "C:\\план"}', { a: 'C:\\план' }, 'backslash 1:10'],
  ['{"a": "б,\n "в": 1\n}', { a: 'б', в: 1 }, 'quoteMissing 1:9'],
  ['{"a": "б”,\n "в": 1\n}', { a: 'б', в: 1 }, 'wrongQuotes 1:9'],
  ['{"a": 52,3}', { a: 52.3 }, 'decimalComma 1:7'],
  ['{"a": 1 200, "б": 1 200,5}', { a: 1200, б: 1200.5 }, 'spaceInNumber 1:7, spaceInNumber 1:19'],
  ['{"a": True, "б": None}', { a: true, б: null }, 'wrongWord 1:7, wrongWord 1:18'],
  ['{"a": 15%}', { a: '15%' }, 'noQuotes 1:7'],
  ['{"a": 2024-2025}', { a: '2024-2025' }, 'noQuotes 1:7'],
  ['{"a":\u00a01}', { a: 1 }, 'oddSpace 1:6'],
  ['{"a": 1;\n"б": 2;}', { a: 1, б: 2 }, 'semicolon 1:8, commaLeft 2:7'],
  ['// я\n{"a": 1, /* потом */ "б": 2}', { a: 1, б: 2 }, 'comment 1:1, comment 2:10'],
  ['{"a": [1, 2}', { a: [1, 2] }, 'bracketMissing 1:12'],
  ['{"a": {]}', { a: {} }, 'bracketLeft 1:8, cutOff 1:10'],
  ['{} Конец', {}, 'textAfter 1:4'],
  ['{"a": [{"б": "в', { a: [{ б: 'в' }] }, 'cutOff 1:16'],
  ['{"a":', { a: null }, 'cutOff 1:6'],
];

describe('each slip has its cause, its place, and what was meant', () => {
  for (const [text, value, told] of CASES)
    test(JSON.stringify(text), () => assert.deepEqual(said(text), [value, told]));
});

test('all slips of a file at once', () => {
  const text = `{
  // черновик
  "title": «Программа МБУ "Центр"»,
  "period": {"from": "2024" "to": "2028"},
  "activities": [
    {"id": "a", "title": "Первая строка
вторая", "note": "C:\\документы",},
    {"id": "б", "title": "Клуб";}
  ]
  "indicators": [{"id": "i", "title": "Охват", "key": True, "points": [{"period": "2025", "actual": 52,3}]}`;
  const { faults, mended } = brokenJson(text, 'f.json');
  assert.deepEqual(
    faults.map((it) => it.params['cause']),
    [
      ...['comment', 'wrongQuotes', 'quoteInside', 'quoteInside', 'commaMissing', 'lineBreak'],
      ...['backslash', 'commaLeft', 'commaLeft', 'commaMissing', 'wrongWord', 'decimalComma'],
      'cutOff',
    ],
  );
  const { activities, indicators } = mended!.value as Record<string, Record<string, unknown>[]>;
  assert.equal(activities![0]!['title'], 'Первая строка\nвторая');
  assert.deepEqual(indicators![0]!['points'], [{ period: '2025', actual: 52.3 }]);
});

test('a page stays where nothing was guessed, and only there', () => {
  const head = '"formatVersion": "1.0", "title": "П", "period": {"from": "2024", "to": "2028"}';
  for (const sure of [
    `{${head},}`,
    `// я\n{${head}}`,
    `{${head}\u00a0}`,
    `{${head.replace(', "p', ' "p')}}`,
  ]) {
    const { programme, report } = readBroken(sure, 'f.json');
    assert.equal(programme.title, 'П');
    assert.deepEqual(
      report?.().map((it) => [it.code, it.severity]),
      [['badJson', 'advice']],
    );
  }
  for (const unsure of [
    `{${head}`,
    `{${head}, "asOf": 52,3}`,
    `{${head}, "note": «П»}`,
    '[',
    'слово',
  ])
    assert.throws(() => readBroken(unsure, 'f.json'), { message: 'badJson' });
});

test('what is in order is not touched, and broken in any way it ends', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ...'",:{}[]\\\n;/«»5x. '))),
      (value, slips) => {
        const text = JSON.stringify(value, null, 1);
        if (typeof value === 'object' && value) assert.deepEqual(mendJson(text)?.edits, []);
        let broken = text;
        for (const [at, length, put] of slips) {
          const place = at % (broken.length + 1);
          broken = broken.slice(0, place) + put + broken.slice(place + length);
        }
        const mended = mendJson(broken);
        if (mended) assert.equal(placeBefore(mended.edits, mended.text.length), broken.length);
        assert.ok(brokenJson(broken, 'f.json').faults);
      },
    ),
    examples(2000),
  );
});

test('of two commas before a bracket each is left out once', () => {
  for (const text of ['[1, ,]', '[1,\n,\n]', '{"a": 1,,}', '[[2],\n ,\n]']) {
    const mended = mendJson(text)!;
    assert.doesNotThrow(() => JSON.parse(mended.text), mended.text);
    assert.equal(placeBefore(mended.edits, mended.text.length), text.length);
  }
});

test('a hostile text takes no longer than in proportion', () => {
  const parts = [
    '"\n',
    '{"a":',
    '[',
    '}',
    '«',
    "'",
    '/*',
    '"a" "',
    ',',
    '\\',
    '1 ',
    '"' + '\n'.repeat(99),
    '# ',
  ];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const start = process.cpuUsage();
    brokenJson(`{"a": ${text}`, 'f.json');
    const ms = process.cpuUsage(start).user / 1000;
    assert.ok(ms < 3000, `${JSON.stringify(part)}: ${ms} ms`);
  }
});
