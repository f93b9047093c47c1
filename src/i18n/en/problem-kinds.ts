/** What many problems have in common, in English. */
import type { OfMany } from '../contract/problems.js';

const KINDS: Record<string, string> = {
  text: 'text',
  number: 'a number',
  flag: 'true/false',
  list: 'a list',
  object: 'an object',
  null: 'null',
  other: 'something that JSON does not have',
};
export const kinds = (codes: string): string =>
  codes
    .split(',')
    .map((code) => KINDS[code] ?? code)
    .join(' or ');

export const ofMany: OfMany = {
  wrongType: ({ expected, found }) =>
    `${kinds(expected)} is expected, but there is ${kinds(found)}`,
  missing: ({ field }) => `the required field ${field} is missing`,
  unknownValue: ({ allowed }) => `the value is not one of: ${allowed}`,
  outOfRange: ({ min, max }) =>
    `the number does not fit, a whole one from ${min} to ${max} is needed`,
  emptyId: () => 'the id is empty',
  idMade: () => 'there is no id; one was made of number and title',
  nothingToShow: () => 'there is nothing to show',
  unsafeLink: () => 'a page may not link to such addresses',
  unreadableTime: () =>
    'the time could not be read; it is shown in the document’s words, without a place on the scale',
  duplicateId: () => 'the id is taken; the items were given others',
  unknownReference: () => 'a link to an item that the file does not have; it was left out',
  cycle: () => 'ends up above itself; these links were left out',
  numberAsText: () => 'a number is written as text; it was read as a number',
  numberForText: () => 'there is a number where text is expected; better in quotation marks',
  lookAlike: () =>
    'letters of another alphabet that look the same, or signs that nobody sees; read as they were meant',
  timeTaken: () => 'the time is written in words, and was understood',
  keyMeant: () => 'keys have names of their own, and were understood',
  absentMeant: () => 'read as “there is no value”',
  unitInValue: () => 'the number was read; the unit goes into unit',
  numberInWords: () => 'stays words, which no chart and no count takes in',
  wordMeant: () => 'written in words, and understood',
  unreadableDate: () => 'the date could not be read and is shown as written',
  unknownRole: () => 'looks like the id of a role, but roles have no such id; shown as text',
  yearOutOfOrder: () => 'the years are out of order',
  percentOver100: () => 'more than a hundred per cent; is it a slip',
  percentAsFraction: () => 'looks like a fraction beside percentages; in Excel 0.81 is 81%',
  schoolYearOrYears: () => 'two calendar years; perhaps a school year is meant',
  farOff: () => 'outside the programme’s period',
  worseThanBaseline: () => 'the target is worse than the baseline',
  unsafeInlineLink: () => 'the link is shown as text: a page may not link to such addresses',
  unknownTimeZone: () => 'the time zone is unknown',
  tooMany: () => 'there are more entries than are shown',
};
