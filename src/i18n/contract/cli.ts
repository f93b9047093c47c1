/** What the command says to people. What is wrong with a file is said by `ProblemWords`. */
import type { Level } from '../../programme/gravity.js';

export const COMMAND_NAMES = [
  'new',
  'check',
  'serve',
  'html',
  'sheet',
  'import',
  'changes',
  'theme',
  'schema',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What may stand behind an option, as the help lists it. */
export interface Choices {
  tag: string;
  theme: string;
  lang: string;
}

export interface CliWords {
  /** @param unknown a command that does not exist */
  help: (unknown?: string) => string;
  helpOf: (command: CommandName, choices: Choices) => string;
  unknownOption: (option: string) => string;
  badOption: (option: string, reason: string) => string;
  notRead: (file: string, error: Error & { code?: string }) => string;
  notWritten: (file: string, reason: string) => string;
  /** @param known empty where the file has none */
  notAmong: (option: string, found: string, known: string) => string;
  noDay: (found: string) => string;
  noPort: (found: string) => string;
  portTaken: (port: number) => string;
  exists: (file: string) => string;
  /** @param example of a file to name */
  needsOut: (example: string) => string;
  notReplaced: (file: string) => string;
  notSaved: (file: string) => string;
  written: (file: string) => string;
  created: (file: string, schema: string) => string;
  serving: (file: string, address: string) => string;
  changed: (file: string, verdict: string) => string;
  level: Record<Level, string>;
  verdict: (errors: number, warnings: number, advice: number) => string;
  /** Behind the places that are named. */
  morePlaces: (count: number) => string;
}
