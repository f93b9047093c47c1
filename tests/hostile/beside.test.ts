/** The files beside a programme, brand-books and outlines of maps: the strangest and the largest of both. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readOutline } from '../../src/loading/outline.js';
import { readBrandBook } from '../../src/theme/brand-book.js';
import { cssOf, lookOf, THEMES } from '../../src/theme/looks.js';
import { growsInProportion } from '../growth.js';
import { examples } from '../volume.js';
import { jsonValue, text } from './values.js';

const many = <It>(count: number, item: (index: number) => It): It[] =>
  Array.from({ length: count }, (_, index) => item(index));
const token = (at: string, $value: unknown): object => {
  const [group, name] = at.split('.') as [string, string];
  return { [group]: { [name]: { $value } } };
};
const line = (count: number): number[][] => many(count, (i) => [(i % 360) - 180, (i % 180) - 90]);

const BOOKS: Record<string, (amount: number) => object> = {
  'a list of typefaces': (n) =>
    token(
      'font.body',
      many(n, (i) => `Шрифт ${i}`),
    ),
  'typefaces in one text': (n) => token('font.body', 'Шрифт, '.repeat(n)),
  'quotes that never end': (n) => token('font.body', `"${'"'.repeat(n)} x`),
  'spaces and a sign': (n) => token('size.radius', `1${' '.repeat(n)}x`),
  'digits of a colour': (n) => token('color.brand', `#${'a'.repeat(n)}`),
  'digits of a size': (n) => token('size.radius', `${'1'.repeat(n)}.x`),
  'a chain of aliases': (n) => ({
    color: {
      brand: { $value: '{color.c0}' },
      ...Object.fromEntries(many(n, (i) => [`c${i}`, { $value: `{color.c${i + 1}}` }])),
    },
  }),
  'one alias of many steps': (n) => token('color.brand', `{${'color.'.repeat(n)}brand}`),
  braces: (n) => token('color.brand', '{'.repeat(n)),
};

const OUTLINES: Record<string, (amount: number) => object> = {
  'one long line': (n) => ({ type: 'LineString', coordinates: line(n) }),
  'lines of two positions': (n) => ({ coordinates: many(n, () => line(2)) }),
  'features of one polygon': (n) => ({
    features: many(n, () => ({ geometry: { type: 'Polygon', coordinates: [line(4)] } })),
  }),
  'positions that are none': (n) => ({ coordinates: many(n, () => [999, 999]) }),
  'a line that is broken at its end': (n) => ({ coordinates: [...line(n), 'x'] }),
  'rings within rings': (n) =>
    many(n, () => 0).reduce<object>((inner) => [inner, line(2)], line(2)),
};

describe('brand-books', () => {
  for (const [what, file] of Object.entries(BOOKS))
    test(`${what}: in proportion`, () =>
      growsInProportion(20_000, (amount) => {
        const { book } = readBrandBook(JSON.parse(JSON.stringify(file(amount))));
        for (const theme of THEMES) cssOf(lookOf(theme, book), ':host');
      }));

  test('whatever a token says, it stays a value: no rule, no address, no end of a text', () => {
    const value = fc.oneof(text, jsonValue);
    const places = ['color.brand', 'color.text', 'font.body', 'font.heading', 'size.radius'];
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, it) => {
        const { book } = readBrandBook(token(place, it));
        for (const theme of THEMES) {
          const css = cssOf(lookOf(theme, book), ':host').replace(/"(?:[^"\\\n]|\\.)*"/gu, '""');
          const plain = cssOf(lookOf(theme, {}), ':host');
          const braces = (of: string): number => of.split(/[{}]/).length;
          assert.ok(!/url\(|@import|[\\"<]/.test(css.replaceAll('""', '')), css);
          assert.ok(braces(css) <= braces(plain) + 8, css);
          assert.equal(css.split('{').length, css.split('}').length);
        }
      }),
      examples(4000),
    );
  });
});

describe('outlines of maps', () => {
  for (const [what, file] of Object.entries(OUTLINES))
    test(`${what}: in proportion, and no more of it than a screen shows`, () => {
      growsInProportion(20_000, (amount) => readOutline(file(amount)));
      const { rings } = readOutline(file(200_000));
      assert.ok(rings.length <= 2000, String(rings.length));
      assert.ok(rings.flat().length <= 24_000, String(rings.flat().length));
      for (const it of rings) assert.ok(it.length > 1);
    });

  test('of one that is too detailed the ends stay, and the order', () => {
    const coordinates = many(50_000, (i) => [i / 1000, 1]);
    const [ring] = readOutline({ coordinates }).rings;
    assert.deepEqual([ring![0]!.lon, ring!.at(-1)!.lon], [0, 49.999]);
    assert.deepEqual(
      ring,
      [...ring!].sort((a, b) => a.lon - b.lon),
    );
  });

  test('whatever stands in one, it is lines of degrees', () => {
    const position = fc.oneof(fc.tuple(fc.double(), fc.double()), jsonValue);
    const geometry = fc.record(
      { type: text, name: fc.oneof(text, jsonValue), coordinates: fc.array(fc.array(position)) },
      { requiredKeys: [] },
    );
    const file = fc.oneof(jsonValue, geometry, fc.record({ features: fc.array(geometry) }));
    fc.assert(
      fc.property(file, (it) => {
        const { rings, name } = readOutline(it);
        assert.ok(name === undefined || name.length <= 200);
        for (const { lon, lat } of rings.flat())
          assert.ok(Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
      }),
      examples(4000),
    );
  });
});
