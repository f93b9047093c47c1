/** The commands of `prog-widgets`, in the order of its help. Each comes only when it is called. */
import type { CommandName } from '../i18n/contract/cli.js';
import type { Command } from './command.js';

export const COMMANDS: Record<CommandName, () => Promise<Command>> = {
  new: async () => (await import('./new.js')).newFile,
  check: async () => (await import('./check.js')).check,
  serve: async () => (await import('./serve.js')).serve,
  html: async () => (await import('./html.js')).html,
  sheet: async () => (await import('./sheet.js')).sheet,
  import: async () => (await import('./import.js')).importFile,
  changes: async () => (await import('./changes.js')).changes,
  theme: async () => (await import('./theme.js')).theme,
  schema: async () => (await import('./schema.js')).schema,
};
