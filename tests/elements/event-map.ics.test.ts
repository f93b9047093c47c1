/** Calendar files, read back by a library that did not write them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/elements/tags/event-map/calendar-file.js';
import { itemsOf, type Item } from '../../src/elements/tags/event-map/items.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { dayOf, isoOf, type Programme } from '../../src/programme/index.js';
import { PROGRAMMES } from '../demo/names.js';
import { ru } from '../i18n/all-words.js';
import { demo, small } from './parts-support.js';

const contextOf = (programme: Programme) => programmeContext(programme, ru, dayOf(2023, 12, 10));

function fileOf(programme: Programme) {
  const context = contextOf(programme);
  const items = itemsOf(context);
  const file = calendarFile(items, context);
  const calendar = new ICAL.Component(ICAL.parse(file.text));
  const entries = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
  return { items, file, calendar, entries };
}

const daysIn = ({ first, last }: { first: number; last: number }): string =>
  `${isoOf(first)} – ${isoOf(last)}`;

/** Each time an entry stands for, by the days that a phone would colour. */
function expanded(entry: ICAL.Event): string[] {
  const found: string[] = [];
  const iterator = entry.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { startDate, endDate } = entry.getOccurrenceDetails(next);
    const day = (it: ICAL.Time): number => dayOf(it.year, it.month, it.day);
    const last = endDate.isDate ? day(endDate) - 1 : day(endDate);
    found.push(daysIn({ first: day(startDate), last }));
    if (found.length > 200) throw new Error('a rule without an end');
  }
  return found;
}

const entriesOf = (item: Item, entries: ICAL.Event[]): ICAL.Event[] =>
  entries.filter((it) => it.uid.split('/')[2] === encodeURIComponent(item.id));

describe('the file of every programme is read by ical.js and holds the times of the page', () => {
  for (const name of PROGRAMMES)
    test(name, () => {
      const { items, file, entries } = fileOf(demo(name));
      let dated = 0;
      for (const item of items) {
        const isOne = item.occasions.some((it) => !it.rule || it.rule.months || it.rule.until);
        if (isOne) dated++;
        const own = entriesOf(item, entries);
        assert.deepEqual(
          own.flatMap(expanded).sort(),
          isOne ? item.occasions.map(daysIn).sort() : [],
          item.title,
        );
        for (const it of own) assert.ok(it.summary.includes(item.title.slice(0, 20)), it.summary);
      }
      assert.equal(file.count, dated);
      assert.equal(file.left, items.length - dated);
      const uids = entries.map((it) => it.uid);
      assert.equal(new Set(uids).size, uids.length);
    });
});

const EVENT = { id: 'e', title: 'Семинар', when: '2023-10-17' };

test('a date without hours is a day and has no zone', () => {
  const { file } = fileOf(small({ events: [{ ...EVENT, timeZone: 'Asia/Vladivostok' }] }));
  assert.match(file.text, /DTSTART;VALUE=DATE:20231017\r\nDTEND;VALUE=DATE:20231018\r\n/);
  assert.doesNotMatch(file.text, /TZID|DTSTART:/);
});

test('hours of a zone are one moment; without a zone, those of the place', () => {
  const hours = '10:00–12:30';
  const zoned = fileOf(small({ events: [{ ...EVENT, hours, timeZone: 'Europe/Moscow' }] })).file;
  assert.match(zoned.text, /DTSTART:20231017T070000Z\r\nDTEND:20231017T093000Z/);
  const own = fileOf(small({ events: [{ ...EVENT, hours }] })).file;
  assert.match(own.text, /DTSTART:20231017T100000\r\nDTEND:20231017T123000\r\n/);
});

test('hours of a zone as people write it are the same moment', () => {
  const hours = '10:00–12:30';
  for (const timeZone of ['МСК', 'UTC+3', 'GMT+3', 'UTC+03:00', 'Москва', 'московское время']) {
    const { text } = fileOf(small({ events: [{ ...EVENT, hours, timeZone }] })).file;
    assert.match(text, /DTSTART:20231017T070000Z\r\nDTEND:20231017T093000Z/, timeZone);
  }
});

test('a rule is derived, with what differs from it beside it', () => {
  const when = { every: 'P1Y', byMonth: [10, 11, 12, 1, 2] };
  const { file } = fileOf(small({ events: [{ id: 'e', title: 'Конкурс', when }] }));
  assert.match(file.text, /RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1;UNTIL=20251001/);
  assert.match(file.text, /EXDATE;VALUE=DATE:20231001,20251001/);
});

test('what names no month is left out, counted and said', () => {
  const events = [
    EVENT,
    { id: 'y', title: 'День МЦ', when: { every: 'P1Y' } },
    { id: 'n', title: 'Без срока' },
  ];
  const { file } = fileOf(small({ events }));
  assert.deepEqual([file.count, file.left], [1, 2]);
  assert.equal(
    ru.events.added(file.count, file.left),
    'В файле календаря 1\u00a0запись. Без месяца или года: 2.',
  );
});

test('a deadline says so, what is cancelled too', () => {
  const events = [
    { id: 'd', title: 'Отчёт', when: { every: 'P1Y', until: '--06-01' } },
    { ...EVENT, status: 'cancelled' },
  ];
  const { entries, calendar } = fileOf(small({ events }));
  assert.equal(entries[0]!.summary, 'до 1 июня: Отчёт');
  const status = calendar.getAllSubcomponents('vevent')[1]!.getFirstPropertyValue('status');
  assert.equal(status, 'CANCELLED');
});

test('no text of the file can write lines of its own', () => {
  const evil = 'x\r\nATTACH:https://evil.example/\r\nBEGIN:VEVENT';
  const events = [
    {
      ...EVENT,
      id: evil,
      title: evil,
      place: { name: evil },
      note: evil,
      url: `https://a.example/${evil}`,
    },
  ];
  const { calendar, entries, file } = fileOf(small({ title: evil, id: evil, events }));
  assert.equal(entries.length, 1);
  assert.equal(calendar.getAllSubcomponents('vevent')[0]!.getFirstProperty('attach'), null);
  assert.doesNotMatch(file.text, /^ATTACH/m);
});
