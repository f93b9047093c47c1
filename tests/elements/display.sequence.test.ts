/** Slides that follow each other, with a clock that the test turns. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sequence } from '../../src/elements/tags/display/sequence.js';

/** Whatever is set is due at a time of its own; `pass` lets it come. */
function fakeClock() {
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; work: () => void }>();
  return {
    due,
    clock: {
      set: (work: () => void, ms: number) => {
        due.set(++last, { at: now + ms, work });
        return last;
      },
      clear: (timer: unknown) => void due.delete(timer as number),
    },
    pass: (ms: number) => {
      const end = now + ms;
      for (;;) {
        const [next] = [...due].filter(([, it]) => it.at <= end).sort((a, b) => a[1].at - b[1].at);
        if (!next) break;
        now = next[1].at;
        due.delete(next[0]);
        next[1].work();
      }
      now = end;
    },
  };
}

function running(count = 3, stay: (index: number) => number = () => 10) {
  const time = fakeClock();
  const turns: number[] = [];
  const sequence: Sequence = new Sequence(
    () => turns.push(sequence.index),
    () => stay(sequence.index),
    time.clock,
  );
  sequence.resize(count);
  sequence.wake(true);
  return { ...time, sequence, turns };
}

test('turns by itself, and begins again after the last', () => {
  const { pass, turns } = running();
  pass(40);
  assert.deepEqual(turns, [1, 2, 0, 1]);
});

test('a slide with more to read stays longer', () => {
  const { pass, turns } = running(3, (index) => (index === 1 ? 100 : 10));
  pass(109);
  assert.deepEqual(turns, [1]);
  pass(1);
  assert.deepEqual(turns, [1, 2]);
});

test('a pause holds it until it goes on, and then the slide has its whole time', () => {
  const { pass, turns, sequence } = running();
  pass(9);
  sequence.play(false);
  assert.equal(sequence.isMoving, false);
  pass(1000);
  assert.deepEqual(turns, []);
  sequence.play(true);
  pass(9);
  assert.deepEqual(turns, []);
  pass(1);
  assert.deepEqual(turns, [1]);
});

test('turning by hand works in a pause, goes around, and starts the time anew', () => {
  const { pass, turns, sequence } = running();
  pass(9);
  sequence.go(-1);
  assert.equal(sequence.index, 2);
  pass(9);
  assert.deepEqual(turns, [2]);
  sequence.play(false);
  sequence.go(3);
  assert.equal(sequence.index, 0);
  pass(1000);
  assert.deepEqual(turns, [2, 0]);
});

test('nothing moves while nobody can see it', () => {
  const { pass, turns, sequence, due } = running();
  sequence.wake(false);
  pass(1000);
  assert.deepEqual(turns, []);
  assert.equal(due.size, 0);
  sequence.wake(true);
  pass(10);
  assert.deepEqual(turns, [1]);
});

test('one slide has nowhere to turn to, none at all does no harm', () => {
  const one = running(1);
  one.pass(1000);
  assert.deepEqual(one.turns, []);
  assert.equal(one.sequence.isMoving, false);
  const none = running(0);
  none.sequence.go(1);
  assert.equal(none.sequence.index, 0);
});

test('fewer slides: the place is kept where it still is one', () => {
  const { sequence } = running(5);
  sequence.go(4);
  sequence.resize(3);
  assert.equal(sequence.index, 2);
  sequence.resize(6);
  assert.equal(sequence.index, 2);
});

test('ten thousand turns leave one timer behind', () => {
  const { pass, due, sequence } = running(7);
  pass(100_000);
  for (let n = 0; n < 100; n++) sequence.play(n % 2 === 0);
  sequence.play(true);
  assert.equal(due.size, 1);
});
