/** Distances in Russian: «не хватило 3,5 пункта», «больше верхней границы на 3 человека». */
import type { DistanceFacts, DistanceWords } from '../contract/distance.js';
import { numberWords, pluralForm } from '../formats.js';
import { locale } from './locale.js';

/** Of what is counted: the stem, then the endings of «одно», «на одно», «не хватило одного», «пяти». */
const UNITS = [
  ...['пункт,,,а,ов', 'балл,,,а,ов', 'человек,,а,а,', 'педагог,,а,а,ов', 'участник,,а,а,ов'],
  ...['учител,ь,я,я,ей', 'мероприяти,е,е,я,й', 'учреждени,е,е,я,й', 'заняти,е,е,я,й'],
  ...['организаци,я,ю,и,й', 'публикаци,я,ю,и,й', 'консультаци,я,ю,и,й', 'программ,а,у,ы,'],
  ...['школ,а,у,ы,', 'единиц,а,у,ы,', 'проект,,,а,ов', 'семинар,,,а,ов', 'курс,,,а,ов'],
  ...['час,,,а,ов', 'модул,ь,ь,я,ей', 'документ,,,а,ов', 'договор,,,а,ов', 'рубл,ь,ь,я,ей'],
].map((it) => it.split(','));

/** «5 %» is a share; what lies between two shares are points. «Чел.» is read as the word it stands for. */
const WHOLE = new Map([
  ['%', 'пункт'],
  ['чел.', 'человек'],
  ['руб.', 'рубль'],
]);

type Case = 'nominative' | 'accusative' | 'genitive';

/** Behind its number in the form that it asks for; a unit that nobody here knows stays as it is written. */
function unitForm(n: number, unit: string, as: Case): string {
  const word = unit.toLowerCase();
  const [stem, one, on, few, many] =
    UNITS.find(([it, ...ends]) => word.startsWith(it!) && ends.includes(word.slice(it!.length))) ??
    [];
  if (stem === undefined) return unit;
  const own = { nominative: one!, accusative: on!, genitive: few! }[as];
  const [low, high] = as === 'genitive' ? [many!, many!] : [few!, many!];
  return stem + pluralForm(n, locale, { one: own, few: low, many: high, other: few! });
}

const amount = (n: number, unit: string | undefined, as: Case): string => {
  const number = numberWords(n, locale);
  if (!unit) return number;
  return locale.counted(number, unitForm(n, WHOLE.get(unit.toLowerCase()) ?? unit, as));
};

const UNKNOWN: Partial<Record<DistanceFacts['code'], string>> = {
  noDirection: 'документ не говорит, хорошо ли больше',
  differentKinds: 'план и факт записаны по-разному',
  differentTexts: 'план и факт записаны словами',
  perhapsFraction: 'одно похоже на долю, другое на проценты',
  noPrevious: 'прошлогоднего значения нет, рост не посчитать',
  noTarget: 'плана на это время нет',
  noActual: 'данных нет',
  noLevel: 'прежнего значения нет, сравнить не с чем',
};

function words(facts: DistanceFacts): string {
  const { running, code } = facts;
  const said = UNKNOWN[code] ?? judged(facts);
  if (!running || UNKNOWN[code]) return said;
  const end = running === 'year' ? 'год не кончился' : 'срок не вышел';
  return said.startsWith('не хватает') ? `${said}, ${end}` : `пока ${said}, ${end}`;
}

function judged({
  code,
  isMet,
  by,
  promised,
  unit,
  isBetter,
  isLimit,
  running,
}: DistanceFacts): string {
  const on = by === undefined ? '' : amount(by, unit, 'accusative');
  const of = by === undefined ? '' : amount(by, unit, 'genitive');
  const lacks = running ? 'не хватает' : 'не хватило';
  const past = (than: string): string => (on ? `${than} на ${on}` : than);
  switch (code) {
    case 'same':
      return 'как обещано';
    case 'notSame':
      return 'не так, как обещано';
    case 'within':
      return 'в пределах плана';
    case 'aboveRange':
      return isMet ? past('лучше верхней границы') : past('больше верхней границы');
    case 'belowRange':
      return isMet ? past('лучше нижней границы') : past('меньше нижней границы');
    case 'notBelow':
      if (running) return isMet ? 'не ниже прежнего' : past('ниже прежнего');
      if (!isMet) return past('не удержали: ниже');
      return by ? `удержали, выше на ${on}` : 'удержали';
    case 'growth':
    case 'decline':
      return change(code, by, promised, isMet);
    case 'equal':
      return 'ровно по плану';
    case 'over':
      return past('больше плана');
    case 'under':
      return past('меньше плана');
    case 'above':
    case 'below':
      if (!isMet && by === 0)
        return `ровно столько, а обещано ${code === 'above' ? 'больше' : 'меньше'}`;
      if (!isMet && code === 'above')
        return of ? `${lacks} больше ${amount(by!, unit, 'genitive')}` : 'меньше плана';
      break;
    default:
  }
  if (by === 0) return isLimit ? 'ровно на пределе' : 'ровно по плану';
  if (code === 'atMost' || code === 'below') {
    if (isLimit) return isMet ? past('в пределе: меньше') : past('больше предела');
    return isMet ? better(on, isBetter) : past('больше плана');
  }
  if (isMet) return better(on, isBetter);
  return of ? `${lacks} ${of}` : 'меньше плана';
}

const better = (on: string, isBetter = false): string =>
  !on ? 'план выполнен' : isBetter ? `на ${on} лучше плана` : `план выполнен: на ${on} больше`;

function change(
  code: 'growth' | 'decline',
  by: number | undefined,
  promised: number | undefined,
  isMet = false,
): string {
  if (by === undefined || promised === undefined)
    return isMet ? 'план выполнен' : 'план не выполнен';
  const percent = (n: number): string => locale.counted(numberWords(Math.abs(n), locale), '%');
  const was = by === 0 ? 'без изменений' : `${by > 0 ? 'рост' : 'снижение'} на ${percent(by)}`;
  return `${was}, ${code === 'growth' ? 'обещан рост' : 'обещано снижение'} на ${percent(promised)}`;
}

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

export const distance: DistanceWords = {
  quoted: (words) => `«${words}»`,
  words,
  none: {
    undatedTarget: 'срок в документе не назван',
    onlyPlan: 'только план, фактов пока нет',
    ahead: 'срок ещё впереди',
    noReport: 'отчёта нет',
  },
  unitOf: (n, unit) => unitForm(n, unit, 'nominative'),
  inPeriod: (period) => (isYear(period) ? `в\u00a0${period}` : period),
  byPeriod: (period) => (isYear(period) ? `к\u00a0${period}\u00a0году` : period),
  earlier: (period, actual, plan, how) => `${period}: ${actual} при плане ${plan}, ${how}`,
  signs: {
    start: 'с чего начали',
    plan: 'план',
    met: 'факт: план выполнен',
    missed: 'факт: не выполнен',
    open: 'факт: судить нельзя или рано',
    short: 'сколько не хватило',
    better: 'сколько сверх плана',
    unknown: 'данных нет',
  },
  withoutNumbers: (n) => `Без чисел в документе: ${n}`,
};
