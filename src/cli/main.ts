/** From the words on the command line to the command they name. */
import { parseArgs } from 'node:util';
import { VERSION } from '../elements/base/define-safely.js';
import type { CliWords, CommandName } from '../i18n/contract/cli.js';
import { languageNamed, LANGUAGES, type Language } from '../i18n/languages.js';
import { COMMANDS } from './commands.js';
import { Call, filesNamed, Misuse, WrongCall, type Command, type Voice } from './command.js';
import { CHOICES, cliWords } from './words.js';

const COMMON = {
  lang: { type: 'string' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @returns the exit code */
export async function main(given: string[], voice: Voice): Promise<number> {
  try {
    return await dispatch(given, voice);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    voice.say(error.message);
    return error.exitCode;
  }
}

async function dispatch(given: string[], voice: Voice): Promise<number> {
  const { print } = voice;
  const asked = languageIn(given);
  const lang = languageNamed(asked);
  const words = await cliWords(lang);
  if (asked !== undefined && !speaks(asked))
    throw new WrongCall(words.notAmong('--lang', asked, CHOICES.lang));
  const name = given.find((it, index) => !it.startsWith('-') && given[index - 1] !== '--lang');
  if (name === undefined || name === 'help' || !Object.hasOwn(COMMANDS, name)) {
    if (given.some((it) => it === '--version' || it === '-v')) print(`${VERSION}\n`);
    else if (name !== undefined && name !== 'help') throw new WrongCall(words.help(name));
    else print(words.help());
    return 0;
  }
  const command: Command = await COMMANDS[name as CommandName]();
  const { values, positionals } = parse(given, command, words);
  if (values['version']) print(`${VERSION}\n`);
  else if (values['help']) print(words.helpOf(name as CommandName, CHOICES));
  else {
    const files = positionals.slice(1).flatMap(filesNamed);
    const { least, most } = command.files;
    if (files.length < least || files.length > most)
      throw new WrongCall(words.helpOf(name as CommandName, CHOICES));
    return (await command.run(new Call(files, values, lang, words, voice))) ?? 0;
  }
  return 0;
}

/** Before all else: whatever there is to say, it is said in this language. */
function languageIn(given: string[]): string | undefined {
  const at = given.indexOf('--lang');
  const joined = given.find((it) => it.startsWith('--lang='));
  return joined?.slice('--lang='.length) ?? (at === -1 ? undefined : given[at + 1]);
}

/** «en-GB» too. */
const speaks = (code: string): boolean =>
  LANGUAGES.includes(code.toLowerCase().split('-')[0] as Language);

interface Parsed {
  values: Record<string, unknown>;
  positionals: string[];
}

function parse(args: string[], { options }: Command, words: CliWords): Parsed {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...COMMON, ...options } });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, option = ''] = /'(-[^' ]+)/.exec(message) ?? [];
    throw new WrongCall(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? words.unknownOption(option)
        : words.badOption(option, message),
    );
  }
}
