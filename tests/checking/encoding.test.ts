/** In which encoding a file was saved is told by its Russian letters: nobody writes it down. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { textOf } from '../../src/checking/encoding.js';

const PROGRAMMES = [
  'mosk-2019',
  'ivanovo-2023',
  'krasnoselsky-2023',
  'cascade-2021',
  'rybinsk-2021',
];
const LABELS = { 'windows-1251': 'windows-1251', cp866: 'ibm866', 'KOI8-R': 'koi8-r' } as const;

/** The other way round than `TextDecoder`; what an encoding lacks is left out, as it would be lost in saving. */
function encoded(text: string, label: string): { bytes: Uint8Array; text: string } {
  const letters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  const codes = new Map([...letters].map((letter, code) => [letter, code]));
  const kept = [...text].filter((it) => codes.has(it));
  return { bytes: Uint8Array.from(kept, (it) => codes.get(it)!), text: kept.join('') };
}

const texts = PROGRAMMES.map((name) =>
  readFileSync(new URL(`../../demo/programmes/${name}.json`, import.meta.url), 'utf8'),
);

for (const [encoding, label] of Object.entries(LABELS))
  describe(encoding, () => {
    PROGRAMMES.forEach((name, at) => {
      test(`${name} as a whole, and in pieces of two hundred letters`, () => {
        const whole = encoded(texts[at]!, label);
        const read = textOf(whole.bytes);
        assert.equal(read.encoding, encoding);
        assert.ok(read.text === whole.text);
        assert.deepEqual(read.broken, []);
        for (let from = 0; from < texts[at]!.length; from += 1000) {
          // As every file begins.
          const piece = encoded(`{"${texts[at]!.slice(from, from + 1000)}`, label);
          const letters = piece.text.match(/[а-яё]/gi)?.length ?? 0;
          if (letters < 200) continue;
          assert.equal(textOf(piece.bytes).encoding, encoding, piece.text);
        }
      });
    });

    for (const words of [
      '{"title": "Программа развития"}',
      '{"title": "ПРОГРАММА РАЗВИТИЯ МЕТОДИЧЕСКОЙ СЛУЖБЫ"}',
      '{"title": "Эффективность"}',
      '{"Название": "План работы на год"}',
    ])
      test(words, () => {
        const { bytes, text } = encoded(words, label);
        const read = textOf(bytes);
        assert.deepEqual([read.encoding, read.text], [encoding, text]);
      });
  });

test('the same texts in UTF-8 are that, cut letters too', () => {
  for (const text of texts) {
    const bytes = Buffer.from(text);
    assert.deepEqual([textOf(bytes).encoding, textOf(bytes).text === text], ['UTF-8', true]);
    const at = bytes.findIndex((byte) => byte > 0xc0);
    const cut = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    assert.deepEqual([textOf(cut).encoding, textOf(cut).broken.length], ['UTF-8', 1]);
  }
});
