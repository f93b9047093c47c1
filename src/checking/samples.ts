/** The first file of somebody who begins, in each language: the command writes it, the check page hands it out. */
import type { Language } from '../i18n/language.js';
import { sample as en } from './sample/en.js';
import { sample as ru } from './sample/ru.js';

export const SAMPLES: Record<Language, string> = { ru, en };
