/** How months, parts of a year and numbers are spelt: pieces of patterns, and what they mean. */

/** Endings of a month's name in the cases in which plans have it. */
const SOFT = '(?:ь|я|ю|е|ем)';
export const MONTH =
  `(?:янв(?:ар${SOFT})?|февр?(?:ал${SOFT})?|мар(?:т(?:а|у|е|ом)?)?|апр(?:ел${SOFT})?|ма(?:й|я|ю|е|ем)|` +
  `июн${SOFT}?|июл${SOFT}?|авг(?:уст(?:а|у|е|ом)?)?|сент?(?:ябр${SOFT})?|окт(?:ябр${SOFT})?|нояб?(?:р${SOFT})?|` +
  'дек(?:абр(?:ь|я|ю|е|ем))?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const MONTHS = [
  'янв jan',
  'фев feb',
  'мар mar',
  'апр apr',
  'май мая маю мае may',
  'июн jun',
  'июл jul',
  'авг aug',
  'сен sep',
  'окт oct',
  'ноя nov',
  'дек dec',
].map((starts) => starts.split(' '));

export const monthNamed = (name: string): number =>
  MONTHS.findIndex((starts) => starts.includes(name.slice(0, 3))) + 1;

export const SEASON =
  '(?:весн(?:а|ы|у|ой|е)|лет(?:о|а|у|ом|е)|осен(?:ь|и|ью)|зим(?:а|ы|у|ой|е)|(?:весенн|летн|осенн|зимн)(?:ий|его|ем|ему) (?:период|сезон)(?:а|е|у)?|spring|summer|autumn|winter)';
const SEASONS = ['вес spr', 'лет sum', 'осе aut', 'зим win'].map((starts) => starts.split(' '));

/** 21–24, as the format has them. */
export const seasonNamed = (name: string): number =>
  SEASONS.findIndex((starts) => starts.includes(name.slice(0, 3))) + 21;

/** Typed as Roman numbers, as ones, as the Russian letters that look like them; as words. */
export const NUMERAL =
  '(?:[1iіl]{1,3}|[1iіl][vуy]|[234пш]|перв(?:ый|ое|ая|ого|ой|ом|ую)|втор(?:ой|ое|ая|ого|ом|ую)|трет(?:ий|ье|ья|ьего|ьей|ьем|ью)|четверт(?:ый|ое|ая|ого|ой|ом|ую)|first|second|third|fourth)';
const NUMERALS = [
  /^(?:[1iіl]|перв.*|first)$/,
  /^(?:2|п|[1iіl]{2}|втор.*|second)$/,
  /^(?:3|ш|[1iіl]{3}|трет.*|third)$/,
  /^(?:4|[1iіl][vуy]|четверт.*|fourth)$/,
];
export const numeralNamed = (name: string): number => NUMERALS.findIndex((it) => it.test(name)) + 1;
/** «1-й», «2-ое», «3rd». */
export const ORDINAL = '(?:-?(?:й|я|е|го|ый|ой|ий|ая|ое|ые|ую|ом|м|st|nd|rd|th))?';

export const COUNT =
  '(?:\\d{1,2}|одного|одному|один|одну|одна|двух|двум|два|две|трех|трем|три|четырех|четыре|пяти|пять|шести|шесть|one|two|three|four|five|six)';
const COUNTS = ['од one', 'дв two', 'тр thr', 'че fou', 'пя fiv', 'ше six'].map((it) =>
  it.split(' '),
);
export const countNamed = (name: string): number =>
  /\d/.test(name)
    ? Number(name)
    : COUNTS.findIndex((starts) => starts.some((it) => name.startsWith(it))) + 1;

export const QUARTER = '(?:кв(?:артал(?:а|е|ы|у|ом|ов|ах|ам)?)?\\.?|quarters?)';
export const HALF = '(?:полугоди(?:е|я|ю|и|ем|й|ях)|полуг\\.?|п/г|half(?:-year)?)';
export const WEEK = '(?:недел(?:я|и|ю|е|ь|ей|ях|ям)|нед\\.?)';
export const DECADE = '(?:декад(?:а|ы|у|е|ах|ой))';
export const YEAR_WORD =
  '(?:-?(?:й|го|м|ый|ом|х))? ?(?:гг?\\.?(?: ?г\\.)?|год(?:ах|ами|ам|ов|ом|а|у|ы|е)?\\.?)';
export const SCHOOL =
  '(?:уч(?:ебн(?:ый|ого|ом|ому|ые|ых))?\\.?(?: ?(?:год(?:ах|ов|ом|а|у|ы|е)?|гг?\\.?))?|school years?|academic years?)';
export const WEEKDAY =
  '(?:понедельник(?:ам|а)?|вторник(?:ам|а)?|сред(?:ам|а|у|ы)|четверг(?:ам|а)?|пятниц(?:ам|а|у|ы)|суббот(?:ам|а|у|ы)|воскресень(?:ям|е|я))';
