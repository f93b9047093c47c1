/** What there is to say of a brand-book or a theme, in Russian. */
import type { LookWords } from '../contract/look.js';

export const look: LookWords = {
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
