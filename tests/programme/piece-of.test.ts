/** Whatever quotes a piece of a text breaks no letter in two: 😀 is two units long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLines } from '../../src/check-page/source-line.js';
import { faultIn } from '../../src/loading/json-fault.js';
import { brief, wordsIn } from '../../src/programme/reading/values.js';
import { readBrandBook } from '../../src/theme/brand-book.js';

const QUOTES: Record<string, (text: string) => unknown> = {
  'the place of a fault in JSON': (text) => faultIn(`{"${text}": "${text}" "${text}"}`).excerpt,
  'a value in a sentence': brief,
  'words in the place of a time': (text) => wordsIn({ every: text }),
  'a value of a brand-book': (text) => readBrandBook({ color: { brand: text } }),
  'the line of a finding': (text) =>
    sourceLines(`"${text}", "${text}" ${text}`)(1, text.length + 4),
};

for (const [what, quote] of Object.entries(QUOTES))
  test(what, () => {
    for (const shift of ['', 'а'])
      for (let length = 1; length < 120; length++)
        assert.doesNotMatch(
          JSON.stringify(quote(shift + '😀'.repeat(length))),
          /\\ud[89a-f]|\p{Surrogate}/u,
          `${length} letters`,
        );
  });
