/** What is written here by hand, held against what the platform says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatNumber,
  monthName,
  monthOfDate,
  plural,
  pluralForm,
} from '../../src/i18n/formats.js';
import { dateOf, dayOf } from '../../src/programme/time/days.js';

const LOCALES = ['ru', 'en'] as const;

for (const locale of LOCALES) {
  test(`${locale}: every month, alone and in a date`, () => {
    const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const day = dayOf(2024, month, 28);
      assert.equal(monthName(day, locale), alone.format(dateOf(day)));
      const part = inDate.formatToParts(dateOf(day)).find((it) => it.type === 'month');
      assert.equal(monthOfDate(day, locale), part?.value);
    }
  });

  test(`${locale}: numbers are grouped and cut as Intl does it`, () => {
    const format = new Intl.NumberFormat(locale);
    const same = (n: number): void =>
      assert.equal(formatNumber(n, locale), format.format(n), String(n));
    for (const n of [0, 1, 999, 1000, 1234.5, 81.55, -3, -1234567.891, 0.0004, 1e14, 1e20, 112])
      same(n);
    fc.assert(fc.property(fc.integer(), same));
    fc.assert(fc.property(fc.integer({ min: -1e6, max: 1e6 }), (n) => same(n / 100)));
  });

  test(`${locale}: every number to 1,250 has the form that Intl gives it`, () => {
    const rules = new Intl.PluralRules(locale);
    for (let n = 0; n <= 1250; n++) {
      const form = rules.select(n);
      assert.equal(pluralForm(n, locale), form === 'many' ? 'other' : form, String(n));
    }
    assert.equal(pluralForm(1.5, locale), 'other');
  });
}

test('a count keeps its word beside it', () =>
  assert.equal(
    plural(1022, 'ru', { one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' }),
    '1\u00a0022\u00a0мероприятия',
  ));
