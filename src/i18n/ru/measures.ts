/** What the tags of indicators say, in Russian. */
import type { StatusReason } from '../../programme/indicator-status.js';
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { MeasureWords, VerdictFacts } from '../contract/measures.js';
import { values } from './values.js';

const STATUS = {
  met: 'План выполнен',
  notMet: 'План не выполнен',
  noData: 'Нет данных',
  ahead: 'Срок впереди',
  notComparable: 'Сравнить нельзя',
};

/** The rule by which it was decided, as it reads after «достигнуто 41,5 % при плане 45 %». */
const RULES: Partial<Record<StatusReason['code'], [met: string, notMet: string]>> = {
  atLeast: ['не меньше плана', 'меньше плана'],
  above: ['больше плана', 'обещано больше'],
  atMost: ['не больше плана', 'больше плана'],
  below: ['меньше плана', 'обещано меньше'],
  notBelow: ['уровень сохранён', 'ниже прежнего уровня'],
  equal: ['ровно по плану', 'не столько, сколько по плану'],
  upTo: ['«до» здесь значит «довести до», это достигнуто', '«до» здесь значит «довести до»'],
  range: ['в заданных пределах', 'вне заданных пределов'],
  growth: ['рост не меньше обещанного', 'рост меньше обещанного'],
  decline: ['снижение не меньше обещанного', 'снижение меньше обещанного'],
  same: ['так и обещано', 'обещано другое'],
};

const WHY: Partial<Record<StatusReason['code'], string>> = {
  differentKinds: 'план и достигнутое записаны по-разному, сравнить их нельзя',
  differentTexts: 'план и достигнутое записаны словами, сравнить их может только человек',
  noDirection: 'в документе не сказано, что лучше: больше или меньше',
  perhapsFraction: 'похоже, одно записано долей, а другое процентами: судить нельзя',
  noLevel: 'прежнего значения нет, сравнить не с чем',
  noPrevious: 'прошлогоднего значения нет, рост посчитать не от чего',
};

function sentence(facts: VerdictFacts): string {
  const { period, overdue, asOf } = facts;
  const later = overdue && ` За ${overdue} отчёта нет.`;
  const dated = asOf && ` Данные файла на ${asOf}.`;
  const main = mainSentence(facts);
  return (period && !main.startsWith(period) ? `${period}: ${main}` : main) + later + dated;
}

/** Words stand in quotes within a sentence, a number does not. */
const quoted = (value: string): string => (/^[−\d]/.test(value) ? value : `«${value}»`);

function mainSentence({
  code,
  reason,
  plan,
  actual,
  previous,
  share,
  today,
  isEarly,
}: VerdictFacts): string {
  const reached = `достигнуто ${quoted(actual)} при плане ${quoted(plan)}${previous && `, ${reason === 'notBelow' ? 'прежде' : 'годом раньше'} было ${previous}`}`;
  const rule = RULES[reason];
  if (rule && code !== 'notComparable') {
    const isMissed = code === 'notMet';
    const already = isMissed && isEarly ? 'уже ' : '';
    return `${reached}: ${already}${rule[isMissed ? 1 : 0]}${share && `; ${share}`}.`;
  }
  if (WHY[reason]) return `${reached}; ${WHY[reason]}.`;
  switch (reason) {
    case 'noTarget':
      return `достигнуто ${quoted(actual)}, плана на это время в документе нет.`;
    case 'notReported':
      return `план ${quoted(plan)}, время прошло (сегодня ${today}), о достигнутом не сообщали.`;
    case 'notYetDue':
      return `план ${quoted(plan)}, время ещё не вышло (сегодня ${today}).`;
    case 'undatedTarget':
      return 'к какому сроку достичь цели, в документе не указано: судить о выполнении нельзя.';
    case 'nothingPlanned':
      return 'Числового плана в документе нет.';
    default:
      return `${plan ? `план ${quoted(plan)}, ` : ''}${reason in values.missing ? values.missing[reason as keyof typeof values.missing] : 'нет данных'}.`;
  }
}

export const measures: MeasureWords = {
  title: 'Целевые показатели',
  count: (n) => plural(n, locale, { one: 'показатель', few: 'показателя', other: 'показателей' }),
  noActuals: 'О достигнутом не сообщали: показан только план.',
  empty: 'Показателей в программе нет.',
  noneOfThese: 'Показателей этого направления в программе нет.',
  noIndicator: (id) => `В программе нет показателя «${id}».`,
  notChosen: 'Не сказано, какой показатель показать: у тега нет атрибута for.',
  key: 'ключевой показатель',
  previous: 'предыдущая программа',
  unit: (unit) => `единица: ${unit}`,
  direction: {
    increase: 'нужно больше',
    decrease: 'нужно меньше',
    maintain: 'не ниже',
    range: 'в пределах',
    notStated: 'направление не названо',
  },
  method: 'Как считают',
  source: 'Источник',
  activity: 'Мероприятие',
  project: 'Проект',
  common: 'Общие показатели',
  baseline: (period) => (period ? `Исходно, ${period}` : 'Исходно'),
  plan: 'План',
  actual: 'Достигнуто',
  final: 'Цель',
  undated: 'срок не указан',
  period: 'Период',
  noTarget: 'числового плана в документе нет',
  planned: (plan) => `план ${plan}`,
  status: {
    label: STATUS,
    sentence,
  },
  progress: (share) =>
    share.startsWith('−')
      ? `хуже исходного: ${share} пути к плану`
      : `пройдено ${share} пути от исходного к плану`,
  fulfilment: (share) => `выполнено ${share} плана`,
  columns: { indicator: 'Показатель', status: 'Как идёт' },
  showTable: 'Показать таблицу',
  hideTable: 'Убрать таблицу',
  tools: {
    project: 'Проект',
    status: 'Статус',
    year: 'Год',
    sort: 'Порядок',
    all: 'все',
    sorts: { document: 'как в документе', status: 'по статусу', title: 'по названию' },
    csv: 'Скачать таблицу (CSV)',
    csvMissing: 'Таблица не загрузилась: попробуйте ещё раз или обновите страницу.',
    csvColumns: {
      num: '№',
      group: 'Ряд',
      unit: 'Единица',
      direction: 'Что хорошо',
      explained: 'Пояснение',
    },
    shown: (n, of) => `показано ${n}\u00a0из\u00a0${of}`,
    nothing: 'Таких показателей нет.',
    reset: 'Показать все',
  },
};
