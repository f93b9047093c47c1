/** All that the kit says: its own words, those of the parts without scripts and those of the workbook. */
import type { Say } from '../../i18n/contract/topics.js';
import { spoken, type Language } from '../../i18n/languages.js';
import { kit } from '../../i18n/ru/kit.js';
import { workbook } from '../../i18n/ru/workbook.js';
import { exportWords, type ExportTopic } from '../../export/words.js';

export type KitSay = Say<ExportTopic | 'kit' | 'workbook'>;

const own = spoken({ kit, workbook });

export const kitWords = async (language: Language): Promise<KitSay> => ({
  ...(await exportWords(language)),
  ...(await own.load(language)),
});
