/** What there is to say of a brand-book or a theme, in English. */
import type { LookWords } from '../contract/look.js';

export const look: LookWords = {
  notTokens: () =>
    'the file has none of the known values: color.brand, color.accent, color.surface, color.text, font.body, font.heading, size.radius',
  notColor: (path, found) => `${path}: “${found}” is not a colour; write, for example, "#0a5a96"`,
  notFont: (path, found) => `${path}: “${found}” is not the name of a typeface`,
  notWeight: (path, found) =>
    `${path}: “${found}” is not a weight; write a number from 1 to 1000 or "bold"`,
  notSize: (path, found) => `${path}: “${found}” is not a size; write, for example, "6px"`,
  notNumber: (path, found) => `${path}: “${found}” has to be a number from 1 to 3`,
  noAlias: (path, found) => `${path}: the alias leads to “${found}”, which the file does not have`,
  loop: (path, found) => `${path}: the alias through “${found}” leads back to itself`,
  notLoaded: (address) => `the brand-book could not be loaded: ${address}`,
  notJson: (address) => `the brand-book could not be read, it is not JSON: ${address}`,
  noTheme: (found, known) => `there is no theme “${found}”; there are ${known}`,
};
