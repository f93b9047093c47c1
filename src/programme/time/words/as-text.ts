/** A value of the format as one text: a date as it stands, an object or a list as JSON. */
import type { When } from '../../schema.js';

export const textOfTime = (when: When): string =>
  typeof when === 'string'
    ? when
    : JSON.stringify(when)
        .replace(/":/g, '": ')
        .replace(/,(?=["{])/g, ', ');

export const timeInText = (text: string): When =>
  /^[[{]/.test(text) ? (JSON.parse(text) as When) : text;
