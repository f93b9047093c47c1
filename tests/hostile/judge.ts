/** Reads a file, makes all views of it, and says what is wrong with either; with the seed under which that can be seen again. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { loadProblemVoice } from '../../src/i18n/problem-sentences.js';
import type { Problem } from '../../src/programme/problems.js';
import { readProgramme } from '../../src/programme/read.js';
import { dayOf } from '../../src/programme/time/days.js';
import { PROGRAMMES } from '../demo/names.js';
import { examples, seedAsked } from '../volume.js';
import { harmIn, holesIn } from './holes.js';
import { viewsIn } from './views.js';

export const programmes = PROGRAMMES.map(
  (name) =>
    JSON.parse(
      readFileSync(new URL(`../../demo/programmes/${name}.json`, import.meta.url), 'utf8'),
    ) as object,
);

const languages = ['ru', 'en'] as const;
const viewsOf = { ru: await viewsIn('ru'), en: await viewsIn('en') };
const sentenceOf = {
  ru: (await loadProblemVoice('ru')).sentenceOf,
  en: (await loadProblemVoice('en')).sentenceOf,
};
const TODAYS = [dayOf(2023, 12, 10), dayOf(2021, 1, 1), dayOf(1, 1, 1), dayOf(9999, 12, 31)];

/** A file must not stop the page of whoever opens it: so many times as long as all real programmes together. */
const MOST = 5;
/** Searching, filtering and printing take longer than all the rest and seldom see anything else. */
const THOROUGH = 8;

interface Kind {
  /** Otherwise the values may be more than JSON can hold. */
  isJson?: boolean;
  /** A whole programme, not an excerpt: all that there is to look at is looked at each time. */
  isWhole?: boolean;
}

export function judge(file: unknown, turn: number, { isJson = true, isWhole }: Kind = {}): void {
  const start = process.cpuUsage();
  const { programme, problems } = readProgramme(file);
  const language = languages[turn % 2]!;
  checkProblems(problems, language, isJson);
  if (!programme) {
    assert.deepEqual(
      problems.map((it) => it.severity),
      ['refused'],
    );
    return;
  }
  // Whatever did not survive is named; what nobody speaks of is there as it was, but for an empty address.
  if (isJson && problems.length === 0 && !isDeepStrictEqual(programme, file))
    assert.match(JSON.stringify(file), /"\s*"/);
  const today = TODAYS[(turn >> 1) % TODAYS.length]!;
  const isThorough = isWhole === true || turn % THOROUGH < 1;
  const { static: html = '', ...views } = viewsOf[language](programme, today, isThorough);
  assert.deepEqual(holesIn(views, isJson), []);
  assert.deepEqual(harmIn(html as string), []);
  const taken = process.cpuUsage(start).user;
  // Measured anew when in doubt: by then the machine may be busier.
  if (taken > MOST * timeOfAll) timeOfAll = timeOfReal();
  assert.ok(taken <= MOST * timeOfAll, `${taken} µs, the real programmes ${timeOfAll} µs`);
}

/** As last measured. */
let timeOfAll = 0;

function timeOfReal(): number {
  const start = process.cpuUsage();
  for (const it of programmes) viewsOf.ru(readProgramme(it).programme!, TODAYS[0]!);
  return process.cpuUsage(start).user;
}

function checkProblems(problems: Problem[], language: 'ru' | 'en', isJson: boolean): void {
  assert.ok(problems.length <= 501);
  for (const problem of problems.slice(0, 20)) {
    const sentence = sentenceOf[language](problem);
    assert.ok(sentence.length > 10);
    assert.deepEqual(holesIn(sentence, isJson), []);
  }
}

const seed = Number(seedAsked ?? 20_231_210);

/** Judges as many files as it says, or their share; what is left of the time counts for nothing. */
export function judgeMany(files: fc.Arbitrary<unknown>, numRuns: number, kind: Kind = {}): void {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  let turn = 0;
  const { failed, errorInstance, counterexample, counterexamplePath } = fc.check(
    fc.property(files, (file) => judge(file, turn++, kind)),
    { seed, ...examples(numRuns) },
  ) as fc.RunDetails<[unknown]>;
  if (failed) {
    const to = join(tmpdir(), `hostile-${seed}.json`);
    writeFileSync(to, written(counterexample![0]));
    const reason = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
    throw new Error(
      `FUZZ_SEED=${seed} path ${counterexamplePath}, the file is in ${to}\n${reason}`,
    );
  }
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
  assert.equal((globalThis as { ran?: unknown }).ran, undefined);
}

function written(file: unknown): string {
  try {
    return JSON.stringify(file, null, 1) ?? String(file);
  } catch (error) {
    return String(error);
  }
}
