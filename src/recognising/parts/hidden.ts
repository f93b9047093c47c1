/**
 * Indicators that hide in the words of a result: «Доля школ: 2026 – 20 %, 2027 – 40 %», «не менее 60 % учителей». They are
 * offered to a person with their sentence; nothing is made of them.
 */
import type { Place } from '../../reading-files/document.js';
import type { Found, Said } from '../found.js';
import { cutNumber, tidy, withoutBullet, withoutEnd } from '../text.js';
import { seriesIn, valueOf, type Value } from './values.js';

export interface Hidden {
  title: string;
  /** None where a column names an indicator without a value. */
  values: { year?: number; value: Value }[];
  unit?: string;
  /** All that it was read of. */
  sentence: Said;
  /** Of the activity that it stands with. */
  activity?: Place;
}

const MOST_TEXT = 4000;
const MOST_VALUES = 12;
const BEGINS_WITH_YEAR = /^(?:19|20)\d\d ?(?:г\.|год\p{L}{0,2})? ?[-–—:]? ?\d/u;
const YEAR = /(?:19|20)\d\d/;
const BY_YEAR = /(?:^|[\s(])(?:к|до|в|на конец) ((?:19|20)\d\d)(?!\d)/i;
const BOUND =
  /(?:не менее|не более|не ниже|не выше|свыше|более|до|минимум)(?:,? чем(?: у| на)?)? \d{1,6}(?:[.,]\d{1,2})?(?: ?[-–] ?\d{1,6})?/i;
const PERCENT =
  /(?:(?:не менее|не более|не ниже|не выше|свыше|более|до|на)(?:,? чем(?: у| на)?)? )?\d{1,3}(?:[.,]\d{1,2})? ?%/gi;
/** A text that begins so says what is measured. */
const MEASURE =
  /^(?:доля|число|количество|охват|процент|удельный вес|уровень|средний балл|численность)(?!\p{L})/iu;
const MEASURED =
  /(?: к (?:19|20)\d\d(?: г\.| году)?)? ?[-–—:] ?(\d{1,6}(?:[.,]\d{1,2})?(?: ?\p{L}{1,12}\.?)?)$/u;
/** What is counted after the number: «10 выездов»; not «10 мая», «10 часов», «до 2026». */
const COUNTED =
  /^ (?!январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|час|стр|мин|лет|год|г\.|дн|недел|месяц)\p{L}{2}/iu;
const PER_YEAR = /^[^.;,()]{0,60}?(?:в год|ежегодно)/iu;
const PAPER = /№|приказ|протокол|\d\.\d\d\.(?:19|20)?\d\d/i;

/** @param title of the activity, where the sentence does not say what is measured */
export function hiddenIn(
  result: Said,
  title: string | undefined,
  activity: Place,
): Found<Hidden>[] {
  if (result.text.length > MOST_TEXT || !/\d/.test(result.text)) return [];
  return sentencesOf(result.text).flatMap((text) => {
    const said = { text, at: result.at };
    const found = bySeries(said, title) ?? byShare(said) ?? byCount(said);
    return found ? [{ ...found, value: { ...found.value, activity } }] : [];
  });
}

/** A column of indicators beside the activities. */
export const hiddenTarget = (said: Said): Found<Hidden> => {
  const found = byShare(said) ?? byCount(said);
  return {
    value: {
      title: withoutEnd(said.text, ';.'),
      values: found?.value.values ?? [],
      sentence: said,
    },
    from: [said.at],
    sure: 0.8,
    why: { code: 'named' },
  };
};

/** By lines, «;» and full stops; what begins with a year goes on with the line above. */
function sentencesOf(text: string): string[] {
  const out: string[] = [];
  for (const line of text.split('\n')) {
    const said = withoutBullet(tidy(line));
    if (said === '') continue;
    const goesOn =
      BEGINS_WITH_YEAR.test(said) || (/^\d{1,3} ?%/.test(said) && YEAR.test(out.at(-1) ?? ''));
    if (goesOn && out.length > 0) {
      out[out.length - 1] += ` ${said}`;
      continue;
    }
    out.push(...said.split(/; |\. (?=\p{Lu})/u).map((it) => cutNumber(it.trim()).text));
  }
  return out.filter((it) => it !== '');
}

const found = (
  { text, at }: Said,
  title: string,
  values: Hidden['values'],
  sure: number,
): Found<Hidden> => {
  const unit = values.find((it) => it.value.unit)?.value.unit;
  return {
    value: { title, values, ...(unit && { unit }), sentence: { text, at } },
    from: [at],
    sure,
    why: { code: 'firmForm', count: values.length },
  };
};

function bySeries(said: Said, title: string | undefined): Found<Hidden> | undefined {
  const series = seriesIn(said.text, said.at);
  if (series.length === 0) return undefined;
  const before = withoutEnd(said.text.slice(0, said.text.search(YEAR)).trimEnd(), ':–—-,(. ');
  const name = before || title;
  return name ? found(said, name, series, series.length > 2 ? 0.85 : 0.75) : undefined;
}

function byShare(said: Said): Found<Hidden> | undefined {
  const matches = [...said.text.matchAll(PERCENT)].slice(0, MOST_VALUES);
  const values = valuesOf(
    said,
    matches.map(([words]) => words),
  );
  return values.length > 0
    ? found(
        said,
        titleOf(said.text, matches.at(-1)![0]),
        values,
        MEASURE.test(said.text) ? 0.8 : 0.7,
      )
    : undefined;
}

function byCount(said: Said): Found<Hidden> | undefined {
  if (PAPER.test(said.text)) return undefined;
  const measured = MEASURE.test(said.text) ? MEASURED.exec(said.text) : null;
  if (measured && !YEAR.test(measured[1]!)) {
    const values = valuesOf(said, [measured[1]!]);
    return found(said, said.text.slice(0, measured.index).trim(), values, 0.75);
  }
  const bound = BOUND.exec(said.text);
  if (!bound || YEAR.test(bound[0])) return undefined;
  const after = said.text.slice(bound.index + bound[0].length);
  if (!COUNTED.test(after)) return undefined;
  const per = PER_YEAR.exec(after)?.[0] ?? '';
  return found(said, titleOf(said.text, ''), valuesOf(said, [bound[0] + per]), 0.6);
}

function valuesOf({ text, at }: Said, words: string[]): Hidden['values'] {
  const year = BY_YEAR.exec(text)?.[1];
  return words.flatMap((it) => {
    const value = valueOf(it.replace(/,? чем(?: у| на)?/i, ''), at);
    return value?.number === undefined ? [] : [{ ...(year && { year: Number(year) }), value }];
  });
}

/** «Доля школ к 2028 – 25 %» is «Доля школ»; another sentence is its own name. */
function titleOf(text: string, words: string): string {
  const whole = withoutEnd(text, ';.,: ');
  if (!MEASURE.test(whole) || words === '' || !whole.endsWith(words)) return whole;
  const rest = whole.slice(0, -words.length).trimEnd();
  return withoutEnd(rest.replace(/ к (?:19|20)\d\d(?: г\.?| году)?(?: ?[-–—:])?$/, ''), ' –—-:');
}
