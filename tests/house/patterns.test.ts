/**
 * No pattern takes longer than in proportion to the text it meets. A text of a file may have millions of letters, and a
 * pattern that goes back over it from each of them stops the page.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { READERS } from '../../src/programme/time/words/scan.js';
import { attacksOn, endlessOn, patternsIn, patternsOf, type Pattern } from './patterns.js';

/** So many letters, and the longest in ms that they may take: from then on they are each with each, or worse. */
const FEW = [
  [22, 50],
  [1000, 50],
  [8000, 2],
] as const;
/** What took longer than that with the last of the few, and yet may be in proportion. */
const MANY = [8000, 16_000, 32_000];
/** Twice as much takes twice as long; the rest is what else a machine does. */
const MOST = 2.8;
const ATTEMPTS = 3;
/** In ms. */
const LONG = 100;

function timeOf({ source, flags }: RegExp, text: string): number {
  // From each of its letters, as a search that finds nothing goes on.
  const all = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = process.cpuUsage();
  text.replace(all, '');
  return process.cpuUsage(start).user / 1000;
}

/** The shortest of several counts; one is enough where it is short, or so long that nothing beside it matters. */
function shortestOf(pattern: RegExp, text: string, enough = 0): number {
  let shortest = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    shortest = Math.min(shortest, timeOf(pattern, text));
    if (shortest < enough || shortest > LONG) break;
  }
  return shortest;
}

/** The text that takes too long, shortened. */
function slowOn(pattern: RegExp): string | undefined {
  const told = (text: string, ...times: number[]): string =>
    `${JSON.stringify(text.slice(0, 24))}…: ${times.map((it) => it.toFixed(1)).join(', ')} ms`;
  const doubtful: number[] = [];
  for (const [length, most] of FEW) {
    let at = 0;
    for (const text of attacksOn(pattern, length)) {
      const time = shortestOf(pattern, text, most);
      const isLast = length === FEW[2][0];
      if (time > most && !isLast) return told(text, time);
      if (time > most) doubtful.push(at);
      at++;
    }
  }
  for (const at of doubtful) {
    const texts = MANY.map((length) => [...attacksOn(pattern, length)][at]!);
    const times = texts.map((text) => shortestOf(pattern, text));
    if (times.some((time, index) => time > times[index - 1]! * MOST))
      return told(texts[0]!, ...times);
  }
  return undefined;
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
    const slow = [/\s+$/, /^\s*\d[\d .,]*%?\s*$/, /\.[a-z]{2}(?:\?\S*)?$/, /(?:а|а)+$/];
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

  test('put together of words of time take twice as long for twice as much', () => {
    const slow = READERS.flatMap(({ pattern }) => {
      const found = slowOn(new RegExp(pattern.source));
      return found ? [`${String(pattern)} on ${found}`] : [];
    });
    assert.deepEqual(slow, []);
  });

  test('that repeat a group do so as often as a file can hold', () => {
    const broken = ALL.filter(({ pattern }) => !standsEndless(pattern));
    assert.deepEqual(
      broken.map(({ place, pattern }) => `${place} ${String(pattern)}`),
      [],
    );
    assert.ok(!standsEndless(/"(?:\\.|[^"\\])*"/));
  });
});
