import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '../../src/programme/index.js';
import { instantOf } from '../../src/programme/time/hours.js';
import { zoneNamed } from '../../src/programme/time/zones.js';
import { read } from './reading-support.js';

/** How many hours the clocks are ahead of UTC, on a day of 2023. */
const WRITTEN: [written: string, hours: number][] = [
  ...['МСК', 'мск', 'MSK', 'по МСК', 'Москва', 'г. Москва', 'по московскому времени'].map(at(3)),
  ...['московское время', 'Московская область', 'Санкт-Петербург', 'СПб', 'Крым'].map(at(3)),
  ...[
    'UTC+3',
    'utc +3',
    'UTC+03:00',
    'GMT+3',
    '+3',
    '+03:00',
    '+0300',
    'UTC+3 (МСК)',
    '(UTC+3) Москва',
    'Москва (UTC+3)',
    'МСК (UTC+3)',
  ].map(at(3)),
  ...['МСК+2', 'MSK+2', 'мск + 2', 'UTC+5', 'GMT+5', 'Екатеринбург', 'Уфа', 'Пермь'].map(at(5)),
  ...['екатеринбургское время', 'Пермский край', 'Челябинская обл.', 'Тюмень'].map(at(5)),
  ...['Калининград', 'МСК-1', 'МСК−1', 'UTC+2'].map(at(2)),
  ...['Самара', 'Ижевск', 'Саратов', 'МСК+1'].map(at(4)),
  ...['Омск', 'омское время', 'МСК+3'].map(at(6)),
  ...['Томск', 'Новосибирск', 'Красноярск', 'Барнаул', 'Кемерово', 'Кузбасс'].map(at(7)),
  ...['Иркутск', 'Улан-Удэ', 'Республика Бурятия'].map(at(8)),
  ...['Чита', 'Якутск', 'Республика Саха', 'Забайкальский край'].map(at(9)),
  ...['Владивосток', 'Хабаровск', 'Приморский край'].map(at(10)),
  ...['Магадан', 'Сахалин', 'Южно-Сахалинск'].map(at(11)),
  ...['Камчатка', 'Петропавловск-Камчатский', 'Анадырь', 'Чукотка'].map(at(12)),
  ...['UTC', 'GMT', 'Z'].map(at(0)),
  ['UTC+5:30', 5.5],
  ['UTC−3', -3],
  ['Europe/Moscow', 3],
  ['Asia/Vladivostok', 10],
];
function at(hours: number) {
  return (written: string): [string, number] => [written, hours];
}

describe('a time zone as people write it', () => {
  for (const [written, hours] of WRITTEN)
    test(written, () => {
      const moment = instantOf(dayOf(2023, 10, 17), 12 * 60, written);
      assert.equal(moment?.getTime(), Date.UTC(2023, 9, 17, 12) - hours * 3_600_000);
      const events = [{ id: 'e', title: 'Семинар', when: '2023-10-17', timeZone: written }];
      assert.deepEqual(read({ events }).told, []);
    });

  for (const [written, suggestion] of [
    ['Europe/Moskow', 'Europe/Moscow'],
    ['Asia/Ekaterinburg', 'Asia/Yekaterinburg'],
    ['местное', undefined],
    ['UTC+25', undefined],
    ['Москворечье и Омск', undefined],
    ['', undefined],
  ] as const)
    test(`«${written}» is told of`, () => {
      assert.equal(zoneNamed(written), undefined);
      if (!written) return;
      const events = [{ id: 'e', title: 'Семинар', when: '2023-10-17', timeZone: written }];
      const { told, problems } = read({ events });
      assert.deepEqual(told, ['advice unknownTimeZone events[0].timeZone']);
      assert.equal(problems[0]!.params['suggestion'], suggestion);
    });
});
