/** What is written here by hand, held against what the platform says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locale as en } from '../../src/i18n/en/locale.js';
import { monthName, monthOfDate, numberWords, plural, pluralForm } from '../../src/i18n/formats.js';
import { locale as ru } from '../../src/i18n/ru/locale.js';
import { dateOf, dayOf } from '../../src/programme/time/days.js';

for (const locale of [ru, en]) {
  const { language } = locale;

  test(`${language}: every month, alone and in a date`, () => {
    const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(language, {
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

  test(`${language}: numbers are grouped as Intl does it from five digits on, and not cut`, () => {
    const format = new Intl.NumberFormat(language, {
      useGrouping: 'min2',
      maximumFractionDigits: 20,
    } as object);
    const same = (n: number): void =>
      assert.equal(numberWords(n, locale), format.format(n + 0).replace('-', '−'), String(n));
    for (const n of [0, 1, 999, 1000, 1234.5, 81.55, -3, -1234567.891, 0.0004, 1e14, 1e20, 112])
      same(n);
    fc.assert(fc.property(fc.integer(), same));
    fc.assert(fc.property(fc.integer({ min: -1e6, max: 1e6 }), (n) => same(n / 100)));
  });

  test(`${language}: every number to 1,250 has the form that Intl gives it`, () => {
    const rules = new Intl.PluralRules(language);
    const forms = { one: 'one', few: 'few', other: 'other' };
    for (let n = 0; n <= 1250; n++) {
      const form = rules.select(n);
      assert.equal(pluralForm(n, locale, forms), form === 'many' ? 'other' : form, String(n));
    }
    assert.equal(pluralForm(1.5, locale, forms), 'other');
  });
}

test('a form that a language does not name is its last one', () =>
  assert.equal(pluralForm(3, ru, { one: 'раза', other: 'раз' }), 'раз'));

test('a count keeps its word beside it; four digits stand together, as a year does', () => {
  const forms = { one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' };
  assert.equal(plural(1022, ru, forms), '1022\u00a0мероприятия');
  assert.equal(plural(10_022, ru, forms), '10\u00a0022\u00a0мероприятия');
});
