import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_WINDOWS, MOST_WINDOWS_OF_ONE } from '../../src/programme/limits.js';
import { readProgramme } from '../../src/programme/read.js';
import { occasionsOf } from '../../src/programme/time/occasions.js';
import { resolveWhen, spansOf } from '../../src/programme/time/resolve.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { ru } from '../i18n/all-words.js';
import { PROGRAMMES } from '../demo/names.js';
import { demo } from '../elements/parts-support.js';

const monthly = { every: 'P1M', from: '1985', to: '2023' };

test('what recurs has its windows while there is room, and then one band', () => {
  const bounds = { first: 0, last: 20_000, room: { windows: 1000, known: new Map() } };
  const counts = Array.from(
    { length: 4 },
    () => spansOf(resolveWhen({ ...monthly }, bounds).pieces[0]!).length,
  );
  assert.deepEqual(counts, [468, 468, 1, 1]);
});

test('asked for again and again, it takes its room once', () => {
  const bounds = { first: 0, last: 20_000, room: { windows: 500, known: new Map() } };
  for (let turn = 0; turn < 5; turn++)
    assert.equal(spansOf(resolveWhen([monthly], bounds).pieces[0]!).length, 468);
});

test('a band is no occasion of a calendar', () => {
  const bounds = { first: 0, last: 20_000, room: { windows: 0 } };
  const { occasions, loose } = occasionsOf(resolveWhen(monthly, bounds));
  assert.deepEqual([occasions.length, loose.length], [0, 1]);
});

test('ten of each real programme have room for all of it', () => {
  for (const name of PROGRAMMES) {
    const { programme } = readProgramme(demo(name));
    const { bounds } = programmeContext(programme!, ru, 0);
    const { activities = [], events = [], stages = [] } = programme!;
    for (const it of activities)
      for (const when of [it.when, ...(it.parts ?? []).map((part) => part.when)])
        resolveWhen(when, bounds);
    for (const it of [...events, ...stages]) resolveWhen(it.when, bounds);
    assert.ok((MOST_WINDOWS - bounds!.room!.windows) * 10 < MOST_WINDOWS, name);
  }
  assert.ok(MOST_WINDOWS_OF_ONE < MOST_WINDOWS);
});
