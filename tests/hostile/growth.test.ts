/** The worst that a file may hold takes longer in proportion to how much of it there is, where it is read and shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import type { Programme } from '../../src/programme/schema.js';
import { dayOf } from '../../src/programme/time/days.js';
import { growsInProportion } from '../growth.js';
import { makersIn } from './views.js';
import { WORST } from './worst.js';

const makersOf = await makersIn('ru');
const today = dayOf(2021, 1, 1);

for (const { what, most, shownIn, file } of WORST)
  test(`${what}: in proportion`, () => {
    growsInProportion(most, (amount) => {
      const value = file(amount);
      isInOrder(value);
      const makers = makersOf(value as Programme, today);
      for (const name of shownIn) assert.ok(makers[name]!());
    });
  });
