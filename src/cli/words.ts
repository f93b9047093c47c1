/** What the command says to people, in both languages. What is wrong with a file is said in `i18n/problems/`. */
import type { Language } from '../i18n/language.js';
import type { CommandName } from './commands.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

export interface CliWords {
  /** @param unknown a command that does not exist */
  help: (unknown?: string) => string;
  helpOf: (command: CommandName) => string;
  unknownOption: (option: string) => string;
  badOption: (option: string, reason: string) => string;
  notRead: (file: string, error: NodeJS.ErrnoException) => string;
  notWritten: (file: string, reason: string) => string;
  noPart: (found: string, known: string) => string;
  noDay: (found: string) => string;
  noPort: (found: string) => string;
  portTaken: (port: number) => string;
  exists: (file: string) => string;
  created: (file: string, schema: string) => string;
  serving: (file: string, address: string) => string;
  changed: (file: string, verdict: string) => string;
  level: { error: string; warning: string };
  verdict: (errors: number, warnings: number) => string;
}

const ALL = { ru, en };

export const cliWords = (language: Language): CliWords => ALL[language];
