/** Brand-books of the demo, and what is wrong with wrong ones: the rest applies. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { loadLookWords, tokenSentence } from '../../src/i18n/look-sentences.js';
import { look } from '../../src/i18n/ru/look.js';
import { readBrandBook } from '../../src/theme/brand-book.js';
import { cssOf, lookOf, THEMES } from '../../src/theme/looks.js';
import { examples } from '../volume.js';

const demo = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../demo/brands/${name}.tokens.json`, import.meta.url), 'utf8'),
  );

test('the two-colour brand-book: aliases, groups, objects, fonts', () => {
  assert.deepEqual(readBrandBook(demo('two-colors')), {
    book: {
      brand: '#78172f',
      accent: '#b8730d',
      surface: '#fffaf2',
      text: '#2b1a1f',
      font: '"PT Serif", "Georgia", "DejaVu Serif", serif',
      headingFont: '"PT Serif", "Georgia", "DejaVu Serif", serif',
      headingWeight: '700',
      radius: '0px',
      lineHeight: '1.5',
    },
    problems: [],
  });
});

test('all brand-books of the demo are in order', () => {
  for (const name of ['calm', 'two-colors', 'yellow'])
    assert.deepEqual(readBrandBook(demo(name)).problems, [], name);
});

test('a wrong token goes with a sentence, the rest applies', () => {
  const { book, problems } = readBrandBook({
    color: {
      brand: { $value: 'синий' },
      accent: { $value: '{color.none}' },
      surface: { $value: '{color.text}' },
      text: { $value: '{color.surface}' },
    },
    font: { body: { $value: [''] }, headingWeight: { $value: 'fat' } },
    size: { radius: { $value: '1em' }, lineHeight: { $value: 40 } },
  });
  assert.deepEqual(book, {});
  assert.deepEqual(
    problems.map((it) => tokenSentence(it, look)),
    [
      'color.brand: «синий» — не цвет; нужен, например, "#0a5a96"',
      'color.accent: ссылка ведёт к «color.none», а такого значения в файле нет',
      'color.surface: ссылка через «color.text» приводит сама к себе',
      'color.text: ссылка через «color.surface» приводит сама к себе',
      'font.body: «[""]» — не название шрифта',
      'font.headingWeight: «fat» — не насыщенность; нужно число от 1 до 1000 или "bold"',
      'size.radius: «1em» — не размер; нужен, например, "6px"',
      'size.lineHeight: «40» — нужно число от 1 до 3',
    ],
  );
  assert.deepEqual(
    readBrandBook({ color: { brand: { $value: 1 }, text: { $value: '#111' } } }).book,
    {
      text: '#111111',
    },
  );
});

test('what is no brand-book at all says so', () => {
  for (const value of [null, 7, 'x', [], {}, { title: 'Программа' }])
    assert.deepEqual(
      readBrandBook(value).problems.map((it) => it.code),
      ['notTokens'],
    );
});

test('colours in the spaces that tools write', () => {
  const color = ($value: unknown) => readBrandBook({ color: { brand: { $value } } }).book.brand;
  assert.equal(color('#ABC'), '#aabbcc');
  assert.equal(color('#0a5a96cc'), '#0a5a96');
  assert.equal(color({ colorSpace: 'srgb', components: [1, 0.5, 0] }), '#ff8000');
  assert.equal(color({ colorSpace: 'hsl', components: [210, 100, 50] }), '#0080ff');
  assert.equal(color({ colorSpace: 'oklch', components: [0.628, 0.2577, 29.23] }), '#ff0000');
  assert.equal(color({ colorSpace: 'oklab', components: [1, 0, 'none'] }), '#ffffff');
  assert.equal(color({ colorSpace: 'lab', components: [50, 0, 0], hex: '#777777' }), '#777777');
  assert.equal(color({ colorSpace: 'lab', components: [50, 0, 0] }), undefined);
});

test('nothing in a brand-book leaves its place in the style sheet', () => {
  const evil = [
    'red;}*{display:none',
    '"}</style><script>',
    'url(//evil.example/a)',
    '\\',
    'a"b',
    '{{x}}',
  ];
  for (const text of evil) {
    const { book } = readBrandBook({
      color: { brand: { $value: text }, text: { $value: '#111111' } },
      font: { body: { $value: [text] }, heading: { $value: text } },
      size: { radius: { $value: text } },
    });
    const css = cssOf(lookOf('light', book), ':host');
    const outside = css.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    assert.equal(outside.match(/[{}]/g)?.length, 2, css);
    assert.doesNotMatch(outside, /url|script|[\\<]/, css);
  }
});

test('whatever the JSON, reading ends with a book and sentences', async () => {
  const names = fc.constantFrom(
    'color',
    'font',
    'size',
    'brand',
    'text',
    'body',
    'radius',
    '$value',
    '$ref',
  );
  const json = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(
        '{color.brand}',
        '{color.text}',
        '#123',
        4,
        null,
        true,
        '#/color/text',
      ),
      fc.dictionary(names, tie('node')),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
  })).node;
  const languages = await Promise.all(LANGUAGES.map(loadLookWords));
  fc.assert(
    fc.property(json, (value) => {
      const { problems, book } = readBrandBook(value);
      for (const it of problems) for (const say of languages) assert.ok(tokenSentence(it, say));
      for (const theme of THEMES)
        assert.ok(typeof cssOf(lookOf(theme, book), ':root') === 'string');
    }),
    examples(3000),
  );
});
