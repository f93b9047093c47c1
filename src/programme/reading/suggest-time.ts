/** The value for a time that was written as people write it: «30.09.2021», «III квартал 2021», «ежегодно». */
import { parseMoment } from '../time/moment.js';
import { parseSpan } from '../time/span.js';

const UNDATED: [RegExp, string][] = [
  [/^(?:ежегодно|каждый год|(?:один )?раз в год)$/, '{"every": "P1Y"}'],
  [/^(?:ежеквартально|каждый квартал|(?:один )?раз в квартал)$/, '{"every": "P3M"}'],
  [/^(?:ежемесячно|каждый месяц|(?:один )?раз в месяц)$/, '{"every": "P1M"}'],
  [/^(?:еженедельно|каждую неделю|(?:один )?раз в неделю)$/, '{"every": "P1W"}'],
  [/^(?:(?:один )?раз в (?:полгода|полугодие))$/, '{"every": "P6M"}'],
  [
    /^(?:постоянно|непрерывно|системно|регулярно|систематически|в течение (?:всего )?(?:года|периода|срока)|весь период)$/,
    '{"kind": "continuous"}',
  ],
  [/^по (?:запросу|запросам|заявкам?)$/, '{"kind": "onRequest"}'],
  [/^по (?:мере )?необходимости$/, '{"kind": "asNeeded"}'],
  [/^(?:по|в соответствии с|согласно) план[уо]/, '{"kind": "byPlan"}'],
  [/^[-–—]$/, '{"kind": "notStated"}'],
];

const MONTHS = 'янв фев мар апр ма[йя] июн июл авг сен окт ноя дек'.split(' ');
const SEASONS = ['весн', 'лет', 'осен', 'зим'];
/** Typed as Roman numbers, as ones, as the Russian letters that look like them. */
const QUARTERS = [/^[1iіl]$/, /^(?:2|п|[1iіl]{2})$/, /^(?:3|ш|[1iіl]{3})$/, /^(?:4|[1iіl][vуy])$/];

/** A date of the format, or an object as JSON; undefined where the words leave a doubt. */
export function suggestTime(words: string): string | undefined {
  const text = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(
      / ?(?<!\p{L})(?:гг?|год[ауы]?|года?м)\.?(?!\p{L})/gu,
      (year, at: number, all: string) =>
        // «в течение года», «раз в год»: here the word itself is meant.
        /\d ?$/.test(all.slice(Math.max(0, at - 2), at)) ? '' : year,
    )
    .trim();
  const school = /^((\d\d)\d\d) ?[-–—/] ?(?:(\d{4})|(\d\d)) ?уч/.exec(text);
  if (school) {
    const [, first, century, whole, short] = school;
    const year = whole ?? `${century}${short}`;
    // «2024/27» is a slip of something else.
    return whole || Number(year) === Number(first) + 1
      ? `{"schoolYear": "${first}/${year}"}`
      : undefined;
  }
  const undated = UNDATED.find(([pattern]) => pattern.test(text.replace(/[.;]$/, '')));
  return undated?.[1] ?? moment(text) ?? openSpan(text) ?? closedSpan(text);
}

function openSpan(text: string): string | undefined {
  const [, word, date] = /^(до|не позднее|не позже|к|с|со|начиная с) (.+)$/.exec(text) ?? [];
  const known = date === undefined ? undefined : moment(date);
  if (known === undefined) return undefined;
  return /^(?:с|со|начиная с)$/.test(word!) ? `${known}/..` : `../${known}`;
}

function closedSpan(text: string): string | undefined {
  const plain = text.replace(/^(?:с|со|от) /, '');
  const wide = plain.split(/ [-–—] | ?[–—/] ?| (?:по|до) /);
  const [left, right, ...more] = wide.length > 1 ? wide : plain.split('-');
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const to = moment(right);
  // «сентябрь – ноябрь 2021»: the year stands once.
  const from = moment(left) ?? moment(`${left} ${to?.slice(0, 4)}`);
  return [`${from}/${to}`, `${to}/${from}`].find((span) => parseSpan(span));
}

function moment(text: string): string | undefined {
  const date = asMoment(text.trim());
  return date !== undefined && parseMoment(date) ? date : undefined;
}

function asMoment(text: string): string | undefined {
  const numeric = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(text);
  // «09/01/2024» may come from a spreadsheet that puts the month first.
  if (/^(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])\//.test(text)) return undefined;
  if (numeric) return [numeric[3], numeric[2], numeric[1]].filter(Boolean).map(two).join('-');
  // A spreadsheet adds midnight to a day; of another hour with a zone nobody knows whose day it is.
  const sheet = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]0?0:00(?::00(?:\.0+)?)?z?)?$/.exec(
    text,
  );
  if (sheet) return sheet.slice(1).map(two).join('-');
  const part =
    /^([1-4]|[1iіl]{1,3}|[1iіl][vуy]|[пш])(?:-?[ыйое]{1,2})? ?(кв|полуг)\p{L}*\.?,? ?(\d{4})$/u.exec(
      text,
    );
  if (part) {
    const number = QUARTERS.findIndex((it) => it.test(part[1]!)) + 1;
    return `${part[3]}-${part[2] === 'кв' ? 'Q' : 'H'}${number}`;
  }
  const named = /^(?:(\d{1,2}) )?(\p{L}+),? (\d{4})$/u.exec(text);
  if (!named) return text;
  const [, day, word, year] = named;
  const month = MONTHS.findIndex((start) => new RegExp(`^${start}`).test(word!)) + 1;
  const season = SEASONS.findIndex((start) => word!.startsWith(start)) + 21;
  if (month > 0) return [year, month, day].filter(Boolean).map(two).join('-');
  return season > 20 && !day ? `${year}-${season}` : undefined;
}

const two = (part: string | number | undefined): string => String(part).padStart(2, '0');
