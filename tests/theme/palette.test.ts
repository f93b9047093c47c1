/** Whatever brand-books say, what is read can be read: thousands of them, the hardest among them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, hexOf, oklchOf, rgbOfHex } from '../../src/theme/oklch.js';
import { palette, PROMISES, twoColors, type BrandColors } from '../../src/theme/palette.js';
import { COLORS, type Colors } from '../../src/theme/roles.js';
import { examples } from '../volume.js';

function shortfalls(colors: Colors): string[] {
  return PROMISES.flatMap(([role, grounds, ratio]) =>
    grounds
      .filter((ground) => contrast(colors[role], colors[ground]) < ratio)
      .map(
        (ground) => `${role} on ${ground}: ${contrast(colors[role], colors[ground]).toFixed(2)}`,
      ),
  );
}

const HARD = [
  '#ffff00',
  '#ffffff',
  '#000000',
  '#808080',
  '#777777',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffe000',
];
const color = fc.oneof(
  fc.constantFrom(...HARD),
  fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map((all) => `#${all.map((it) => it.toString(16).padStart(2, '0')).join('')}`),
);
const perhaps = fc.option(color, { nil: undefined });

test('the default keeps its promises', () => {
  const control = contrast(COLORS.control, COLORS.surface);
  assert.deepEqual(shortfalls(COLORS), [], String(control));
});

test('a palette from any brand-book keeps them, on light and on dark ground', () => {
  fc.assert(
    fc.property(
      fc.record<BrandColors>({ brand: perhaps, accent: perhaps, surface: perhaps, text: perhaps }),
      fc.constantFrom('light' as const, 'dark' as const),
      (brand, scheme) => assert.deepEqual(shortfalls(palette(brand, scheme)), []),
    ),
    examples(5000),
  );
});

test('a colour that stands out is taken as it is', () => {
  const { accent, plan, text, surface } = palette({
    brand: '#7a1f5c',
    text: '#101010',
    surface: '#fffdf7',
  });
  assert.deepEqual([accent, plan, text, surface], ['#7a1f5c', '#7a1f5c', '#101010', '#fffdf7']);
});

test('a colour that does not keeps its hue', () => {
  const { accent } = palette({ brand: '#ffe000' });
  const difference = oklchOf(rgbOfHex(accent)).h - oklchOf(rgbOfHex('#ffe000')).h;
  assert.ok(Math.abs(difference) < 4, `${accent}: ${difference}`);
});

test('two colours: words are read on the only fill between them', () => {
  fc.assert(
    fc.property(color, color, (text, surface) => {
      if (contrast(text, surface) < 4.5) return;
      assert.deepEqual(shortfalls(twoColors(text, surface)), []);
    }),
    examples(2000),
  );
});

test('there and back through OKLCH is the same colour', () => {
  fc.assert(fc.property(color, (hex) => assert.equal(hexOf(oklchOf(rgbOfHex(hex))), hex)));
});

test('OKLCH of known colours', () => {
  // CSS Color 4 gives red as oklch(0.628 0.258 29.23), #663399 as oklch(0.44 0.16 303.4).
  const red = oklchOf([1, 0, 0]);
  assert.deepEqual(
    [red.l, red.c, red.h].map((it) => +it.toFixed(3)),
    [0.628, 0.258, 29.234],
  );
  const rebecca = oklchOf(rgbOfHex('#663399'));
  assert.deepEqual(
    [rebecca.l, rebecca.c].map((it) => +it.toFixed(2)),
    [0.44, 0.16],
  );
});

test('the README names every role with its default', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [role, value] of Object.entries(COLORS)) {
    const row = readme.split('\n').find((it) => it.includes(`\`--prog-color-${role}\``));
    assert.ok(row?.includes(value), role);
  }
});
