/** What is said to a page's editor about how a tag is written, in English. */
import type { AdviceWords } from '../contract/advice.js';

const perhaps = (meant: string | undefined): string => (meant ? `; perhaps "${meant}"` : '');

export const advice: AdviceWords = {
  quotes: (written, plain) =>
    `${written}: curly quotes have become a part of the value; HTML needs straight ones: "${plain}".`,
  notAmong: (written, known) =>
    `${written}: there is no such value; there are ${known}. Shown as if it were not there.`,
  notWithin: (written, least, most) => `${written}: a number from ${least} to ${most} is needed.`,
  noDay: (written, meant) =>
    `${written}: a date such as 2023-12-01 is needed${perhaps(meant)}. Shown as of today.`,
  noTime: (written, meant) =>
    `${written}: a year, a month or another time of the programme file is needed: 2023, 2023-09${perhaps(meant)}. All years are shown.`,
  noZooms: (written) => `${written}: two numbers are needed, "5-18" for one.`,
  flag: (written) =>
    `${written}: this attribute is on, whatever its value; take it away to switch it off.`,
  noAttribute: (written, meant) =>
    `${written}: the tag has no such attribute; perhaps ${meant} is meant.`,
  notClosed: (tag) =>
    `does not seem to be closed: what stands after it on the page has become its inside. In HTML <${tag} … /> closes nothing, write <${tag} …></${tag}>. For now it is shown below.`,
};
