import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { refuse } from '../../../src/authoring/compare/refuse.js';
import { changesBetween, tracedChanges } from '../../../src/programme/changes.js';
import { readProgramme } from '../../../src/programme/read.js';
import type { Programme } from '../../../src/programme/schema.js';
import { PROGRAMMES } from '../../demo/names.js';

const load = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8'))).programme!;

/** Repeatable chance. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

/** Another edition: items gone, new, moved, reworded, with other times, at any depth. */
function edited(programme: Programme, seed: number): Programme {
  const pick = chance(seed);
  const visit = (value: any, isItem: boolean): any => {
    if (Array.isArray(value)) {
      const isOfItems = value.every((it) => typeof it === 'object' && it !== null);
      let list = value.map((it) => visit(it, isOfItems));
      if (isOfItems && list.length > 1) {
        if (pick(3) === 0) list.splice(pick(list.length), 1);
        if (pick(6) === 0) list = [...list.slice(1), list[0]];
      }
      return list;
    }
    if (typeof value !== 'object' || value === null) return value;
    const now = Object.fromEntries(
      Object.entries(value).map(([key, it]) => [key, visit(it, false)]),
    );
    if (isItem && typeof now['title'] === 'string' && pick(5) === 0) now['title'] += ' (уточнено)';
    if (isItem && typeof now['note'] === 'string' && pick(2) === 0) delete now['note'];
    if (isItem && 'title' in now && pick(6) === 0) now['note'] = 'новое примечание';
    return now;
  };
  const now = visit(structuredClone(programme), false);
  now.activities?.splice(1, 0, { id: `new-${seed}`, title: 'Новое мероприятие', when: '2024' });
  now.title += ' (редакция)';
  return readProgramme(now).programme!;
}

for (const name of PROGRAMMES)
  test(`${name}: all refused is the older edition, none the newer, one every other change`, () => {
    const before = load(name);
    for (let seed = 1; seed <= 6; seed++) {
      const after = edited(before, seed);
      const all = tracedChanges(before, after);
      assert.ok(all.length > 2);
      assert.deepEqual(refuse(after, []), after);
      assert.deepEqual(changesBetween(before, refuse(after, all)), [], `seed ${seed}`);
      const half = all.filter((_, at) => at % 2 === 0);
      const left = changesBetween(before, refuse(after, half));
      assert.equal(left.length, all.length - half.length, `seed ${seed}`);
    }
  });

test('what is gone stands again where it stood', () => {
  const titles = (it: Programme): string[] => it.activities!.map(({ title }) => title!);
  const before = load('rybinsk-2021');
  for (const gone of [0, 1, 30, before.activities!.length - 1]) {
    const after = { ...before, activities: before.activities!.filter((_, at) => at !== gone) };
    assert.deepEqual(titles(refuse(after, tracedChanges(before, after))), titles(before));
  }
});
