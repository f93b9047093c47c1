/**
 * No pattern takes longer than in proportion to the text it meets. A text of a file may have millions of letters, and a
 * pattern that goes back over it from each of them stops the page. Takes minutes: `npm test -- patterns`.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attacksOn, endlessOn, patternsIn, patternsOf, type Pattern } from './patterns.js';

const LENGTHS = [1000, 20_000, 40_000, 80_000];
/** In ms: below it, it is the clock that is measured. What tries again from each of 20,000 letters takes ten times as long. */
const LEAST = 6;
/** Twice as much takes twice as long; the rest is what else a machine does. */
const MOST = 2.8;
const ATTEMPTS = 4;
/** A thousand letters in ms: more is each with each with each. */
const LONGEST_OF_FEW = 50;

function timeOf({ source, flags }: RegExp, text: string): number {
  // From each of its letters, as a search that finds nothing goes on.
  const all = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = process.cpuUsage();
  text.replace(all, '');
  return process.cpuUsage(start).user / 1000;
}

/** The shortest of several counts; one is enough where it is short, or so long that nothing beside it matters. */
function shortestOf(pattern: RegExp, text: string): number {
  let shortest = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    shortest = Math.min(shortest, timeOf(pattern, text));
    if (shortest < LEAST || shortest > 20 * LEAST) break;
  }
  return shortest;
}

/** The text that takes too long, shortened. */
function slowOn(pattern: RegExp): string | undefined {
  const texts = LENGTHS.map((length) => attacksOn(pattern, length));
  for (;;) {
    const times: number[] = [];
    let begun: string | undefined;
    // The longer ones only where they can say more: what is too long already has been found.
    for (const [at, more] of texts.map((it) => it.next()).entries()) {
      if (more.done) return undefined;
      begun ??= more.value;
      if (at > 1 && times[1]! < LEAST) continue;
      times.push(shortestOf(pattern, more.value));
      const before = times[at - 1] ?? 0;
      if (
        times[at]! > LEAST &&
        times[at]! > (at > 1 ? before * MOST : at ? Infinity : LONGEST_OF_FEW)
      )
        return `${JSON.stringify(begun.slice(0, 24))}…: ${times.map(Math.round).join(', ')} ms`;
    }
  }
}

/** A file has 10 MB at most. */
const LONGEST = 9_000_000;

function standsEndless(pattern: RegExp): boolean {
  for (const text of endlessOn(pattern, LONGEST))
    try {
      // From its beginning, and not from each letter.
      new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`).test(text);
    } catch {
      return false;
    }
  return true;
}

const folderOf = ({ place }: Pattern): string =>
  place
    .split('/')
    .slice(0, 3)
    .join('/')
    .replace(/[^/]*:.*/, '');

const ALL = patternsIn('src');

describe('patterns', () => {
  test('are found where they stand', () => {
    assert.ok(ALL.length > 200, String(ALL.length));
    const made = 'const A = /b+/gi;\nconst C = new RegExp(`^${A.source}|${word}$`, "u");';
    assert.deepEqual(
      patternsOf('a.ts', made).map(({ place, pattern }) => [place, String(pattern)]),
      [
        ['a.ts:1', '/b+/gi'],
        ['a.ts:2', '/^b+|слово$/u'],
      ],
    );
  });

  test('that go back again and again are noticed', () => {
    const slow = [/\s+$/, /^\s*\d[\d .,]*%?\s*$/, /\.[a-z]{2}(?:\?\S*)?$/];
    assert.deepEqual(slow.filter((it) => slowOn(it) === undefined).map(String), []);
    assert.equal(slowOn(/^\s*\d+/), undefined);
  });

  for (const folder of [...new Set(ALL.map(folderOf))])
    test(`in ${folder} take twice as long for twice as much`, () => {
      const slow = ALL.filter((it) => folderOf(it) === folder).flatMap(({ place, pattern }) => {
        const found = slowOn(pattern);
        return found ? [`${place} ${String(pattern)} on ${found}`] : [];
      });
      assert.deepEqual(slow, []);
    });

  test('that repeat a group do so as often as a file can hold', () => {
    const broken = ALL.filter(({ pattern }) => !standsEndless(pattern));
    assert.deepEqual(
      broken.map(({ place, pattern }) => `${place} ${String(pattern)}`),
      [],
    );
    assert.ok(!standsEndless(/"(?:\\.|[^"])*"/));
  });
});
