/** What a workbook says, and what was changed by it. */
import { spoken } from '../i18n/languages.js';
import { changes } from '../i18n/ru/changes.js';
import { parts } from '../i18n/ru/parts.js';
import { problems } from '../i18n/ru/problems.js';
import { values } from '../i18n/ru/values.js';
import { workbook } from '../i18n/ru/workbook.js';

export const bookWords = spoken({ changes, parts, problems, values, workbook });
