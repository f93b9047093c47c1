/** What is mended at a click: the text as the reader took it, so that the page shows the same before and after. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkFile, fixedText } from '../../src/checking/check.js';
import { applyFixes } from '../../src/checking/fixes.js';

const check = (text: string) => checkFile(Buffer.from(text), 'programme.json', 'ru');
const file = (rest: string): string =>
  `{"formatVersion": "1.0", "title": "П", "period": {"from": "2021", "to": "2025"}, ${rest}}`;

/** The one finding with this code mended alone. */
async function fixedOne(text: string, code: string): Promise<string> {
  const { findings } = await check(text);
  const found = findings.filter((it) => it.code === code);
  assert.equal(found.length, 1, code);
  return applyFixes(text, [found[0]!.fix!]);
}

describe('one mend', () => {
  for (const [code, before, after] of [
    [
      'singleAsList',
      '"activities": [{"id": "a", "title": "А", "when": "2021", "responsible": "Завуч"}]',
      '"activities": [{"id": "a", "title": "А", "when": "2021", "responsible": ["Завуч"]}]',
    ],
    ['keyMeant', '"мероприятия": []', '"activities": []'],
    [
      'lookAlike',
      '"activities": [{"id": "a", "tіtle": "А", "when": "2021"}]',
      '"activities": [{"id": "a", "title": "А", "when": "2021"}]',
    ],
    [
      'lookAlike',
      '"activities": [{"id": "a", "title": "А", "when": "2021-Н1"}]',
      '"activities": [{"id": "a", "title": "А", "when": "2021-H1"}]',
    ],
    [
      'idMade',
      '"activities": [{\n  "num": "1.2", "title": "Курсы", "when": "2021"}]',
      '"activities": [{\n  "id": "1.2-курсы",\n  "num": "1.2", "title": "Курсы", "when": "2021"}]',
    ],
    [
      'timeTaken',
      '"activities": [{"id": "a", "title": "А", "when": "III кв. 2021 г."}]',
      '"activities": [{"id": "a", "title": "А", "when": { "from": "2021-Q3", "to": "2021-Q3", "label": "III кв. 2021 г." }}]',
    ],
    [
      'numberForText',
      '"activities": [{"id": "a", "num": 1, "title": "А", "when": "2021"}]',
      '"activities": [{"id": "a", "num": "1", "title": "А", "when": "2021"}]',
    ],
  ] as const)
    test(`${code}: ${before}`, async () => {
      assert.equal(await fixedOne(file(before), code), file(after));
    });

  test('a sign goes into the unit, and the reason for no value to its place', async () => {
    const row = (inside: string, points: string): string =>
      file(
        `"indicators": [{${inside}"id": "i", "title": "Доля", "direction": "increase", "points": [${points}]}]`,
      );
    assert.equal(
      await fixedOne(row('', '{"period": "2021", "target": "81,5 %"}'), 'numberAsText'),
      row('"unit": "%", ', '{"period": "2021", "target": 81.5}'),
    );
    assert.equal(
      await fixedOne(row('', '{"period": "2021", "actual": "н/д"}'), 'absentMeant'),
      row('', '{"missing": "notCollected", "period": "2021", "actual": null}'),
    );
    assert.equal(
      await fixedOne(row('', '{"period": "2021", "target": "12 школ"}'), 'unitInValue'),
      row('"unit": "школ", ', '{"period": "2021", "target": 12}'),
    );
  });

  test('nothing is offered where it would be a guess', async () => {
    const { findings } = await check(
      file(
        '"titel": "Б", "activities": [{"id": "a", "title": "А", "when": "ближе к осени", "status": "вроде да"}]',
      ),
    );
    assert.deepEqual(
      findings.map((it) => [it.code, it.fix]),
      [
        ['unreadableTime', undefined],
        ['unknownValue', undefined],
        ['unknownKey', undefined],
      ],
    );
  });
});

describe('all that is sure', () => {
  /** As people write: keys in Russian, times and values in words, an item lost among others, no ids. */
  const SLIPS = `{
  "название": "Программа",
  "срок": {"from": "2024 г.", "to": "2027 г."},
  "мероприятия": [
    {"номер": 1, "название": "Курсы", "срок": "III кв. 2024 г.", "ответственные": "Методист"},
    {"номер": 2, "срок": "2025"},
    "не то",
    {"номер": 3, "название": "Семинары", "срок": ["сентябрь 2025", "II кв. 2026 г."], "ответственные": "Завуч"}
  ],
  "показатели": [
    {"название": "Доля", "direction": "рост", "значения": [
      {"период": "2024", "план": "не менее 81,5 %", "факт": "н/д"},
      {"период": "2025", "план": "85 %", "факт": "0,9"}
    ]},
    {"название": "Публикации", "direction": "increase", "points": [{"period": "2024", "target": "12 публикаций"}]}
  ]
}`;

  test('is mended in one go, shows what was shown, and leaves nothing sure behind', async () => {
    const before = await check(SLIPS);
    const fixed = fixedText(SLIPS);
    const after = await check(fixed);
    assert.deepEqual(after.programme, before.programme);
    assert.deepEqual(
      after.findings.filter((it) => it.fix || it.level === 'advice'),
      [],
    );
    assert.ok(before.advice > 20, String(before.advice));
    assert.equal(after.errors, before.errors);
    assert.equal(fixedText(fixed), fixed);
  });

  test('also where the text was no JSON', async () => {
    const broken = SLIPS.replace('"Программа",', '«Программа»').replace('"2025"},', '"2025",},');
    assert.throws(() => JSON.parse(broken));
    const after = await check(fixedText(broken));
    assert.deepEqual(after.programme, (await check(SLIPS)).programme);
    assert.equal(after.advice, 0);
  });

  test('one fault of a broken text at a time', async () => {
    const text =
      '{"title": «П»\n"period": {"from": "2021", "to": "2025",}, "formatVersion": "1.0"}';
    const { findings } = await check(text);
    const faults = findings.filter((it) => it.code === 'badJson');
    assert.deepEqual(
      faults.map((it) => applyFixes(text, [it.fix!])),
      [text.replace('«П»', '"П"'), text.replace('\n', ',\n'), text.replace(',}', '}')],
    );
    assert.deepEqual((await check(fixedText(text))).findings, []);
  });

  test('the broken demo file keeps its questions', async () => {
    const text = readFileSync(new URL('../../demo/broken-programme.json', import.meta.url), 'utf8');
    const [before, after] = [await check(text), await check(fixedText(text))];
    assert.deepEqual(after.programme, before.programme);
    assert.deepEqual([after.errors, after.warnings, after.advice], [5, 4, 0]);
  });

  test('a file in order stays as it is, to the byte', () => {
    const name = '../../demo/programmes/rybinsk-2021.json';
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    assert.equal(fixedText(text), text);
  });
});
