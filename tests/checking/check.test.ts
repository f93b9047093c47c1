/** What is said to an author, and where in the text he finds it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkFile, type Finding } from '../../src/checking/check.js';
import { positionsIn } from '../../src/checking/positions.js';

const demo = (name: string): Buffer => readFileSync(new URL(`../../demo/${name}`, import.meta.url));
const check = (bytes: Uint8Array | string) =>
  checkFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'programme.json', 'ru');
const told = ({ level, code, line, column }: Finding): string =>
  [level, code, line && `${line}:${column}`].filter(Boolean).join(' ');
const programme = (rest: string): string =>
  `{\n  "formatVersion": "1.0", "title": "Программа",\n  "period": {"from": "2021", "to": "2025"},\n${rest}\n}`;

test('each slip of the broken demo file stands where it is said to', async () => {
  const bytes = demo('broken-programme.json');
  const { findings, errors, warnings, advice } = await check(bytes);
  const lines = bytes.toString().split('\n');
  const places = findings.map((it) => [
    it.path,
    lines[it.line! - 1]!.slice(it.column! - 1).replace(/,?$/, ''),
  ]);
  // The gravest first; among equals from top to bottom.
  assert.deepEqual(places, [
    ['documents[0].url', `"javascript:openDocument('053-01-09/3')"`],
    ['activities[4].status', '"почти готово"'],
    ['activities[5].project', '"d33"'],
    ['activities[6].when', '"ближе к осени"'],
    ['indicators[2].title', '{'],
    ['activities[0].responsable', '"responsable": ["r-deputy-nmr", "r-mosia"]'],
    ['activities[3].id', '"a1-13"'],
    ['indicators[0].points[0].target', '1000, "actual": "47,0 %" }]'],
    ['indicators[1].points[1].period', '"2012", "target": { "op": ">=", "value": 5 } }'],
    ['indicators[0].points[0].actual', '"47,0 %" }]'],
  ]);
  assert.deepEqual([errors, warnings, advice], [5, 4, 1]);
});

test('one cause in many places is told once, with all the places', async () => {
  const items = [
    ['III кв. 2021 г.', '"Методист"'],
    ['II кв. 2021 г.', '"Методист"'],
    ['2022', '"Завуч"'],
    ['когда-нибудь', '["Завуч"]'],
  ].map(
    ([when, who], at) =>
      `{"id": "a${at}", "title": "А", "when": "${when}", "responsible": ${who}, "ответ": 1}`,
  );
  const { groups, findings, errors, warnings, advice } = await check(
    programme(`  "activities": [\n${items.join(',\n')}\n]`),
  );
  assert.deepEqual(
    groups.map((it) => [it.level, it.message, it.findings.map(({ line, own }) => [line, own])]),
    [
      [
        'error',
        'activities[3].when (мероприятие 4): срок «когда-нибудь» не распознан; срок показан словами документа, без места на шкале.',
        [[8, '']],
      ],
      [
        'warning',
        'ключ «ответ» неизвестен и не показан: 4 места',
        [5, 6, 7, 8].map((line) => [line, '']),
      ],
      [
        'advice',
        'срок записан словами и понят: 2 места',
        [
          [5, 'срок «III кв. 2021 г.» прочитан как «III квартал 2021».'],
          [6, 'срок «II кв. 2021 г.» прочитан как «II квартал 2021».'],
        ],
      ],
      [
        'advice',
        'здесь нужен список в квадратных скобках; прочитано как список из одного пункта: 3 места',
        [5, 6, 7].map((line) => [line, '']),
      ],
    ],
  );
  assert.deepEqual(
    findings,
    groups.flatMap((it) => it.findings),
  );
  assert.deepEqual([errors, warnings, advice], [1, 4, 5]);
});

test('the demo programmes are in order', async () => {
  for (const name of [
    'mosk-2019',
    'ivanovo-2023',
    'krasnoselsky-2023',
    'cascade-2021',
    'rybinsk-2021',
  ])
    assert.deepEqual((await check(demo(`programmes/${name}.json`))).findings, []);
});

test('a date that nobody can read is an error, though it is shown', async () => {
  const { findings, programme: shown } = await check(programme('  "asOf": "в сентябре"'));
  assert.deepEqual(findings.map(told), ['error unreadableDate 4:11']);
  assert.equal(shown?.asOf, 'в сентябре');
});

test('text that is no JSON: the line and column of the fault', async () => {
  const { findings, programme: shown, mended } = await check('{\r\n  "title": "А",\r\n}');
  // And what is wrong with the programme that was meant, in the same go.
  assert.deepEqual(findings.map(told), [
    'error periodAssumed 1:1',
    'error badJson 2:15',
    'advice formatAssumed 1:1',
  ]);
  assert.equal(shown?.title, 'А');
  assert.equal(mended, '{\r\n  "title": "А"\r\n}');
  assert.deepEqual((await check('слово')).findings.map(told), ['error badJson 1:1']);
  assert.deepEqual((await check('<!doctype html>')).findings.map(told), ['error htmlNotJson 1:1']);
  assert.deepEqual((await check(' \n')).findings.map(told), ['error empty']);
  const big = new Uint8Array(10_000_001);
  assert.deepEqual((await check('%PDF-1.7 {}')).findings.map(told), ['error foreignFile']);
  assert.deepEqual((await check(big)).findings.map(told), ['error tooBig']);
});

test('windows-1251, UTF-16 and a byte order mark are read, and said', async () => {
  const text = programme('  "subtitle": "Развитие"');
  const utf8 = Buffer.from(text);
  const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const [bytes, said] of [
    [utf8, []],
    [bom, ['advice byteOrderMark 1:1']],
    [utf16, ['advice savedIn 1:1']],
    [windows1251(text), ['advice savedIn 1:1']],
  ] as const) {
    const { findings, programme: shown, errors } = await check(bytes);
    assert.deepEqual(findings.map(told), said);
    assert.equal(shown?.subtitle, 'Развитие');
    assert.equal(errors, 0);
  }
  assert.match((await check(windows1251(text))).findings[0]!.message, /windows-1251/);
});

test('a letter cut in half is an error, at its place', async () => {
  const bytes = Buffer.from(programme('  "subtitle": "Развитие школ и детских садов"'));
  const at = bytes.indexOf(Buffer.from('школ'));
  const cut = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  assert.deepEqual((await check(cut)).findings.map(told), ['error brokenLetters 4:25']);
});

test('a key that is written twice loses what stood under the first', async () => {
  const { findings } = await check(
    programme('  "terms": [{"short": "А", "full": "Б", "short": "В"}], "terms": []'),
  );
  assert.deepEqual(findings.map(told), ['error doubleKey 4:41', 'error doubleKey 4:57']);
  assert.deepEqual(
    findings.map((it) => it.path),
    ['terms[0].short', 'terms'],
  );
});

test('positions hold for any JSON, however it is written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { of, doubles } = positionsIn(text);
      assert.deepEqual(doubles, []);
      const lines = text.split('\n');
      const visit = (it: unknown, path: (string | number)[]): void => {
        const { line, column } = of(path, 'value');
        const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
        const own =
          typeof it === 'object' && it
            ? Array.isArray(it)
              ? '['
              : '{'
            : text && JSON.stringify(it);
        assert.ok(rest.startsWith(own), `${path.join('/')}: ${rest.slice(0, 40)}`);
        if (typeof it !== 'object' || it === null) return;
        for (const [key, child] of Object.entries(it))
          visit(child, [...path, Array.isArray(it) ? Number(key) : key]);
      };
      visit(value, []);
    }),
  );
});

test('a long text and a deep one are walked through all the same', () => {
  const long = JSON.stringify({ title: 'я'.repeat(3_000_000), a: [1] });
  assert.deepEqual(positionsIn(long).of(['a', 0], 'value'), { line: 1, column: 3_000_018 });
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  assert.deepEqual(positionsIn(deep).of([0, 0], 'value'), { line: 1, column: 3 });
});

function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
}

test('what comes after four million escapes has its place', async () => {
  const text = `{"formatVersion":"1.0","period":{"from":"2021","to":"2022"},"title":"${'\\n'.repeat(4_000_000)}",\n"own":1}`;
  const { findings } = await checkFile(Buffer.from(text), 'programme.json', 'ru');
  const own = findings.find((it) => it.code === 'unknownKey');
  assert.deepEqual([own?.line, own?.column], [2, 1]);
});
