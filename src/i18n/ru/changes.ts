/** What differs between two editions, in Russian. */
import { CODE_NAMES, fieldNames, mainName } from '../../programme/field-names.js';
import type { ChangeWords } from '../contract/changes.js';
import { plural } from '../formats.js';
import { locale } from './locale.js';

const quoted = (text: string): string => (text ? `«${text}»` : 'пусто');

export const changes: ChangeWords = {
  item: (noun, num, title) =>
    [noun, num, title && `«${title}»`].filter(Boolean).join(' ') || 'запись',
  programme: 'Программа в целом',
  added: (what) => (what ? `добавлено: ${what}` : 'добавлено'),
  removed: (what) => (what ? `убрано: ${what}` : 'убрано'),
  changed: (field, before, after) => `${field}: было ${quoted(before)}, стало ${quoted(after)}`,
  fieldOf: (place) => mainName(fieldNames[place]) ?? place.slice(place.lastIndexOf('.') + 1),
  codeOf: (code) => mainName(CODE_NAMES[code]) ?? code,
  none: 'Различий нет.',
  count: (n) => plural(n, locale, { one: 'различие', few: 'различия', other: 'различий' }),
};
