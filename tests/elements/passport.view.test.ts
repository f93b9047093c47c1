import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { passportView } from '../../src/elements/tags/passport/passport.view.js';
import { words as ru } from '../../src/i18n/ru/words.js';
import { termFinders } from '../../src/documents/terms.js';
import { readProgramme, type Programme } from '../../src/programme/index.js';

const demo = (name: string): Programme => {
  const url = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
  return readProgramme(JSON.parse(readFileSync(url, 'utf8'))).programme!;
};

const small = (more: object): Programme => ({
  formatVersion: '1.0',
  title: 'Программа развития',
  period: { from: '2021', to: '2025' },
  ...more,
});

test('rows stand in the order of the document, with its labels', () => {
  const programme = demo('mosk-2019');
  const view = passportView(programme, ru);
  assert.deepEqual(
    view.rows.slice(0, 15).map((it) => it.label),
    programme.passport!.map((it) => it.label),
  );
});

test('every document of the file is somewhere in the passport', () => {
  for (const name of ['mosk-2019', 'rybinsk-2021']) {
    const programme = demo(name);
    const view = passportView(programme, ru);
    const shown = [
      ...view.original.map((it) => it.id),
      ...view.rows.flatMap((row) => row.documents?.map((it) => it.id) ?? []),
    ];
    assert.deepEqual(shown.sort(), (programme.documents ?? []).map((it) => it.id).sort(), name);
  }
});

test('an act is named with its number and date', () => {
  const documents = [
    {
      id: 'd',
      title: 'Об образовании в Российской Федерации',
      number: '273-ФЗ',
      date: '2012-12-29',
    },
    { id: 'e', title: 'Устав', date: '2015' },
  ];
  const passport = [{ label: 'Основания', value: { documents: ['e', 'd'] } }];
  const [row] = passportView(small({ documents, passport }), ru).rows;
  assert.deepEqual(
    row!.documents!.map((it) => [it.id, it.reference]),
    [
      ['e', 'от 2015'],
      ['d', '№ 273-ФЗ от 29.12.2012'],
    ],
  );
});

test('the signed original comes first, with who signed it', () => {
  const documents = [
    { id: 'a', title: 'Устав' },
    {
      id: 'p',
      title: 'Программа развития, PDF',
      url: '/docs/programme.pdf',
      official: true,
      signature: { position: 'директор', date: '2021-01-11', key: '00F1' },
    },
  ];
  const { original, rows } = passportView(small({ documents }), ru);
  assert.equal(original[0]!.href, '/docs/programme.pdf');
  assert.equal(original[0]!.signature, 'подписан, директор, 11.01.2021; ключ подписи 00F1');
  assert.deepEqual(
    rows.map((it) => it.documents?.map(({ id }) => id)),
    [['a']],
  );
});

test('an address that could run something is no link', () => {
  const organization = { name: 'ИОЦ', site: 'javascript:alert(1)', email: 'ioc@example.org' };
  const documents = [{ id: 'd', title: 'Устав', url: 'javascript:alert(1)' }];
  const view = passportView(small({ organization, documents }), ru);
  const hrefs = [...view.organization.facts, ...view.rows.flatMap((it) => it.documents ?? [])]
    .map((it) => it.href)
    .filter(Boolean);
  assert.deepEqual(hrefs, ['mailto:ioc@example.org']);
});

test('two phones in one line are text, one is a link', () => {
  const phone = (text: string): string | undefined =>
    passportView(small({ organization: { phone: text } }), ru).organization.facts[0]!.href;
  assert.equal(phone('(812) 371-60-60'), 'tel:8123716060');
  assert.equal(phone('(4855) 222-333, 222-444'), undefined);
});

test('a date without a day stays without a day', () => {
  assert.ok(passportView(small({ asOf: '2023-12' }), ru).facts.includes('данные на декабрь 2023'));
  assert.ok(passportView(small({ asOf: 'осень' }), ru).facts.includes('данные на осень'));
});

test('abbreviations are found as whole words only, once in a block, the longest first', () => {
  const block = termFinders([
    { short: 'ОО', full: 'образовательные организации' },
    { short: 'СтП', full: '«статусные» педагоги' },
    { short: 'Ст', full: 'стаж' },
  ]);
  const text = 'Руководители ОО, ООО «Нетрика» и СтП; ОО';
  const pieces = block()(text);
  const found = pieces.flatMap((it) => (typeof it === 'string' ? [] : [it.short]));
  assert.deepEqual(found, ['ОО', 'СтП']);
  assert.equal(pieces.map((it) => (typeof it === 'string' ? it : it.short)).join(''), text);
});

test('a term with the letters of a regular expression is a term', () => {
  const find = termFinders([{ short: 'C++ (курс)', full: 'язык' }]);
  assert.equal(find()('ведёт C++ (курс).').length, 3);
});
