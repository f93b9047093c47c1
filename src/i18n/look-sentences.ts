/** What is said to the site's editor of a brand-book or a theme: in the console only, the tag is there all the same. */
import type { TokenProblem } from '../theme/brand-book.js';
import type { Language } from './language.js';

type Said = Record<TokenProblem['code'], (path: string, found: string) => string> & {
  notLoaded: (address: string) => string;
  notJson: (address: string) => string;
  noTheme: (found: string, known: string) => string;
};

const ru: Said = {
  notTokens: () =>
    'в файле нет ни одного из знакомых значений: color.brand, color.accent, color.surface, color.text, font.body, font.heading, size.radius',
  notColor: (path, found) => `${path}: «${found}» — не цвет; нужен, например, "#0a5a96"`,
  notFont: (path, found) => `${path}: «${found}» — не название шрифта`,
  notWeight: (path, found) =>
    `${path}: «${found}» — не насыщенность; нужно число от 1 до 1000 или "bold"`,
  notSize: (path, found) => `${path}: «${found}» — не размер; нужен, например, "6px"`,
  notNumber: (path, found) => `${path}: «${found}» — нужно число от 1 до 3`,
  noAlias: (path, found) => `${path}: ссылка ведёт к «${found}», а такого значения в файле нет`,
  loop: (path, found) => `${path}: ссылка через «${found}» приводит сама к себе`,
  notLoaded: (address) => `фирменный стиль не загрузился: ${address}`,
  notJson: (address) => `фирменный стиль не прочитан, это не JSON: ${address}`,
  noTheme: (found, known) => `темы «${found}» нет; есть ${known}`,
};

const en: Said = {
  notTokens: () =>
    'the file has none of the known values: color.brand, color.accent, color.surface, color.text, font.body, font.heading, size.radius',
  notColor: (path, found) => `${path}: “${found}” is no colour; write, for example, "#0a5a96"`,
  notFont: (path, found) => `${path}: “${found}” is no name of a typeface`,
  notWeight: (path, found) =>
    `${path}: “${found}” is no weight; write a number from 1 to 1000 or "bold"`,
  notSize: (path, found) => `${path}: “${found}” is no size; write, for example, "6px"`,
  notNumber: (path, found) => `${path}: “${found}” has to be a number from 1 to 3`,
  noAlias: (path, found) => `${path}: the alias leads to “${found}”, which the file has not`,
  loop: (path, found) => `${path}: the alias through “${found}” leads back to itself`,
  notLoaded: (address) => `the brand-book could not be loaded: ${address}`,
  notJson: (address) => `the brand-book could not be read, it is not JSON: ${address}`,
  noTheme: (found, known) => `there is no theme “${found}”; there are ${known}`,
};

const ALL: Record<Language, Said> = { ru, en };

export const lookSentences = (language: Language): Said => ALL[language];

export const tokenSentence = ({ code, path, found }: TokenProblem, language: Language): string =>
  ALL[language][code](path, found);
