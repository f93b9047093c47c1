/** Terms without dates: «постоянно», «по запросу», «по плану МЦ», «осенние каникулы», «в течение 60 дней после …». */
import type { TimeKind } from '../../schema.js';
import * as say from './names.js';
import type { Node, Op } from './node.js';
import { pattern, type Reader } from './pattern.js';

const kind = (it: TimeKind, saysMore?: true): (() => Partial<Node>) => {
  const node: Partial<Node> = { is: 'kind', kind: it, ...(saysMore && { saysMore }) };
  return () => node;
};

const WITHIN = '(?:в течени[еи]|в теч\\.?|на протяжении)';
const PROGRAMME = '(?: (?:реализации|действия|выполнения))?(?: (?:программы|проекта|плана))?';
const BY = '(?:по|согласно|в соответствии с(?:о)?|в соотв\\. с)';
/** Between «по» and «плану»: «отдельному», «взаимоутвержденному». */
const WHOSE = '(?: [a-zа-я-]{3,30}(?:ому|ему|ым|им|ой|ей)){0,2}';
const DAYS = '(?:(?:рабоч|календарн)[а-я]{2,3} )?(?:дн(?:ей|я)|день|недел(?:ь|и|ю)|месяц(?:ев|а)?)';
const UNTIL_REPORTED =
  '(?:отчетн|истекш|прошедш)[а-я]{2,4}(?: (?:период|квартал|месяц|полугоди|год)[а-я]{0,4})?';

export const KINDS: readonly Reader[] = [
  pattern(
    `${WITHIN}(?: всего| всех)? (?:срок(?:а|ов)|период(?:а|ов)|времени)${PROGRAMME}|(?:на |за )?весь (?:период|срок)${PROGRAMME}|(?:в|за|на) (?:период|срок) (?:реализации|действия)(?: (?:программы|проекта|плана))?`,
    kind('continuous'),
  ),
  pattern(
    `${WITHIN} \\.?(?:всего )?(?:(?:учебного|календарного|уч\\.?) ?)?(?:года|г\\.)|(?:весь|круглый)(?: учебный)? год`,
    kind('continuous'),
  ),
  pattern(
    'постоянн(?:о|ая|ый|ое)|непрерывно|системно|регулярно|систематически|на постоянной основе|на регулярной основе|круглогодично|continuous(?:ly)?|ongoing|permanent(?:ly)?|constantly|regularly|(?:throughout|during) the (?:whole )?(?:school )?year|all year(?: round)?',
    kind('continuous'),
  ),
  pattern(
    'по (?:мере )?(?:необходимости|надобности|потребности)|при (?:необходимости|потребности)|as (?:needed|required|necessary)|(?:if|when) (?:needed|required|necessary)',
    kind('asNeeded'),
  ),
  pattern('по мере поступления', kind('asNeeded', true)),
  pattern(
    'по (?:запрос|обращени|требовани|приглашени)[а-я]{1,3}|по (?:предварительн[а-я]{2,3} )?заявк[а-я]{1,3}|(?:up)?on request|by request|on demand',
    kind('onRequest'),
  ),
  pattern(
    `${BY}${WHOSE} (?:план(?:у|ам|ом|ами)?|план-графику|график(?:у|ам|ом|ами)?|расписани(?:ю|ем)|циклограмм(?:е|ой)|положени(?:ю|ям|ем))|(?:according to|as per|by) (?:the )?(?:plan|schedule)`,
    kind('byPlan'),
  ),
  // In words, and nothing to find in a calendar.
  pattern(
    `(?:(?:в|на) )?(?:(?:период|время|дни) )?(?:(?:весенн|летн|осенн|зимн)[а-я]{2} )?(?:школьн[а-я]{2} )?каникул(?:ы|ах|ам)?|(?:в )?каникулярн(?:ое время|ый период)|(?:(?:spring|summer|autumn|winter|school) )?(?:holidays|vacations?)`,
    kind('stated', true),
  ),
  pattern(
    `(?:${say.NUMERAL}${say.ORDINAL} ?(?:,|и|-) ?){0,3}${say.NUMERAL}${say.ORDINAL} (?:учебн[а-я]{2,3} )?четверт(?:ь|и|ей)`,
    kind('stated', true),
  ),
  pattern(
    `(?:(?:к|до|после|с|в) )?(?:начал|кон|окончани)[а-я]{1,3} (?:учебного|уч\\.?|нового|каждого)(?: учебного)? ?(?:года|г\\.?)|(?:(?:к|в|до|с) )?(?:начал|кон)[а-я]{1,3} (?:календарного )?(?:года|(?:учебной )?четверти)`,
    kind('stated', true),
  ),
  pattern(
    `(?:${WITHIN}|не позднее(?: чем)?(?: через)?|в срок до|через|within) ${say.COUNT}(?:-?(?:и|х|ти))? (?:${DAYS}|days|weeks|months)`,
    kind('stated', true),
  ),
  pattern(
    `в (?:(?:\\d{1,3}|одн|дв|тр)[а-я]{0,4}-?)?(?:месячн|недельн|дневн|годичн)ый срок|в (?:\\d{1,3}-)(?:месячн|недельн|дневн)ый срок`,
    kind('stated', true),
  ),
  pattern(
    'в установленн(?:ые сроки|ый срок|ом порядке)|по согласованию|по итогам|по результатам|по завершении|по окончании|после (?:завершения|окончания|утверждения|подписания|получения)|до окончания|(?:дата |срок )?уточняется|to be (?:determined|confirmed|agreed)|tb[dca]',
    kind('stated', true),
  ),
  pattern('не (?:указан|определен|установлен)(?:а|о|ы)?|not stated', kind('notStated')),
  pattern(`${WITHIN} ?\\.? ?мес(?:яца|\\.)?`, () => ({ is: 'withinMonth' })),
  // Rules of reporting.
  pattern(
    `(?:до|к|не позднее|не позже) \\d{1,2}${say.ORDINAL}(?: (?:числа|числу|дня))? (?:месяца|квартала),? следующего за ${UNTIL_REPORTED}`,
    () => ({ is: 'rule' }),
  ),
  pattern(`(?:до|к|не позднее|не позже) (\\d{1,2})${say.ORDINAL} чис(?:ла|лу)`, ([, day]) => ({
    is: 'rule',
    day: Number(day),
  })),
  pattern(`(?:года|г\\.),? следующего за ${UNTIL_REPORTED}`, () => ({
    is: 'relativeYear',
    ahead: 1,
    isReported: true,
  })),
  pattern('(?:следующего|будущего|очередного) (?:года|г\\.)', () => ({
    is: 'relativeYear',
    ahead: 1,
  })),
  pattern('(?:текущего|этого|отчетного) (?:года|г\\.)', () => ({ is: 'relativeYear', ahead: 0 })),
  pattern('в связи с(?:о)?|в рамках|при|с учетом|для', () => ({ is: 'condition' })),
];

const op = (it: Op): (() => Partial<Node>) => {
  const node: Partial<Node> = { is: 'op', op: it };
  return () => node;
};

/** Words that bind. */
export const OPS: readonly Reader[] = [
  pattern(`${WITHIN}|в ходе|throughout|during`, op('within')),
  pattern('(?:и )?далее|onwards?', op('onwards')),
  pattern('кроме|за исключением|исключая|except(?: for)?', op('except')),
  pattern('до|к|ко|не позднее(?: чем)?|не позже|by|until|till|(?:not|no) later than', op('until')),
  pattern('с|со|от|начиная с|from|since|starting(?: from| in)?', op('from')),
  pattern('по|to|through', op('through')),
  pattern('и|and', op('and')),
];

/** Signs, which need no end of a word. */
export const SIGNS: Record<string, Op> = {
  '-': 'dash',
  '…': 'dash',
  ',': 'comma',
  ':': 'comma',
  '&': 'and',
  '/': 'slash',
  ';': 'semicolon',
  '\n': 'line',
};

/** After these the rest means something else. */
export const DENIALS = pattern('не|ни|нет|без|not?|without|never', () => ({
  is: 'left',
  isWrong: true,
}));

/** What says nothing of its own. */
export const FILLER = pattern(
  'в|во|на|за|но|период|срок(?:и)?|of|the|in|on|гг?\\.?|год(?:а|у|ы|ах|ов)?|месяц(?:а|ы|ев|е)?|мес\\.?',
  () => ({}),
);
