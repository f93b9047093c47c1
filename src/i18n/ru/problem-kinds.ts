/** What many problems have in common, in Russian: «время понято по словам документа: 29 мест». */
import type { OfMany } from '../contract/problems.js';

const KINDS: Record<string, string> = {
  text: 'текст',
  number: 'число',
  flag: 'true/false',
  list: 'список',
  object: 'объект',
  null: 'null',
  other: 'то, чего в JSON не бывает',
};
export const kinds = (codes: string): string =>
  codes
    .split(',')
    .map((code) => KINDS[code] ?? code)
    .join(' или ');

export const ofMany: OfMany = {
  wrongType: ({ expected, found }) => `ожидается ${kinds(expected)}, а здесь ${kinds(found)}`,
  missing: ({ field }) => `нет обязательного поля ${field}`,
  unknownValue: ({ allowed }) => `значение неизвестно, бывает: ${allowed}`,
  outOfRange: ({ min, max }) => `число не подходит, нужно целое от ${min} до ${max}`,
  emptyId: () => 'пустой код',
  idMade: () => 'код не указан; он сделан из номера и названия',
  nothingToShow: () => 'показывать нечего',
  unsafeLink: () => 'на такие адреса ссылаться нельзя',
  unreadableTime: () => 'срок не распознан; показан словами документа, без места на шкале',
  duplicateId: () => 'код уже занят; записи получили другие',
  unknownReference: () => 'ссылка на запись, которой в файле нет; пропущена',
  cycle: () => 'подчинено само себе по кругу; эти ссылки пропущены',
  numberAsText: () => 'число записано текстом; прочитано как число',
  numberForText: () => 'вместо текста записано число; надёжнее в кавычках',
  lookAlike: () => 'похожие буквы другого алфавита или лишние знаки; прочитано, как задумано',
  timeTaken: () => 'срок записан словами и понят',
  keyMeant: () => 'ключи названы по-своему и поняты',
  absentMeant: () => 'прочитано как «значения нет»',
  unitInValue: () => 'число прочитано; единица пишется в unit',
  numberInWords: () => 'осталось словами, в графики и подсчёты это не войдёт',
  wordMeant: () => 'записано словами и понято',
  unreadableDate: () => 'дата не распознана и показана как есть',
  unknownRole: () => 'похоже на код должности, которой в roles нет; показано как текст',
  yearOutOfOrder: () => 'годы стоят не по порядку',
  percentOver100: () => 'больше ста процентов; нет ли опечатки',
  percentAsFraction: () => 'рядом с процентами похоже на доли; в Excel 0,81 — это 81 %',
  schoolYearOrYears: () => 'два календарных года; может быть, это учебный год',
  farOff: () => 'вне срока программы',
  worseThanBaseline: () => 'план хуже исходного значения',
  unsafeInlineLink: () => 'ссылка показана текстом: на такие адреса ссылаться нельзя',
  unknownTimeZone: () => 'часовой пояс неизвестен',
  tooMany: () => 'записей больше, чем показывается',
};
