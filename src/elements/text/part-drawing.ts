/** What all parts that are read and not filtered draw with. */
import { spoken } from '../../i18n/languages.js';
import { parts } from '../../i18n/ru/parts.js';
import { values } from '../../i18n/ru/values.js';

export { toLit } from '../../documents/to-lit.js';
export { programmeContext } from './programme-context.js';
export { partOf } from './part.js';
export const words = spoken({ values, parts });
