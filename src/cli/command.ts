/** What a command of `prog-widgets` is given, and how it speaks: results to standard output, words to people beside it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { Language } from '../i18n/languages.js';
import type { CliWords } from '../i18n/contract/cli.js';

export interface Command {
  /** Besides those that every command takes. */
  options?: ParseArgsConfig['options'];
  /** How many files it takes. */
  files: { least: number; most: number };
  /** @returns the exit code, 0 if nothing else is said */
  run: (call: Call) => number | void | Promise<number | void>;
}

/** Where the command speaks. */
export interface Voice {
  print: (text: string) => void;
  say: (text: string) => void;
}

/** The command can't do it: a sentence, and no stack. */
export class Misuse extends Error {
  readonly exitCode: number = 1;
}

/** It was called wrongly, so that there was nothing to try. */
export class WrongCall extends Misuse {
  override readonly exitCode = 2;
}

export class Call {
  readonly files: string[];
  readonly lang: Language;
  readonly words: CliWords;
  /** To people, beside what is written. */
  readonly say: (text: string) => void;
  readonly print: (text: string) => void;
  readonly #values: Record<string, unknown>;

  constructor(
    files: string[],
    values: Record<string, unknown>,
    lang: Language,
    words: CliWords,
    { print, say }: Voice,
  ) {
    this.say = say;
    this.print = print;
    this.files = files;
    this.#values = values;
    this.lang = lang;
    this.words = words;
  }

  text(option: string): string | undefined {
    return this.#values[option] as string | undefined;
  }

  /** The option's value, which must be one of these; `--lang` is looked at before there is a call. */
  oneOf<Value extends string>(option: string, known: readonly Value[], text: string): Value {
    const value = known.find((it) => it === text);
    if (value === undefined)
      throw new WrongCall(this.words.notAmong(`--${option}`, text, known.join(', ')));
    return value;
  }

  flag(option: string): boolean {
    return this.#values[option] === true;
  }

  /** What the command is for: to standard output, or into the file that `--out` names. */
  write(content: string | Uint8Array): void {
    const out = this.text('out');
    if (out === undefined) return this.print(String(content));
    this.#put(out, content);
  }

  /** Into a file, and says so. */
  save(file: string, content: string | Uint8Array): void {
    this.#put(file, content);
    this.say(this.words.written(file));
  }

  #put(file: string, content: string | Uint8Array): void {
    try {
      writeFileSync(file, content);
    } catch (error) {
      throw new Misuse(this.words.notWritten(file, (error as Error).message));
    }
  }

  read(file: string): Uint8Array {
    try {
      return readFileSync(file);
    } catch (error) {
      throw new Misuse(this.words.notRead(file, error as NodeJS.ErrnoException));
    }
  }
}

/** The shells of Windows leave `*.json` to the command. */
export function filesNamed(pattern: string): string[] {
  const name = basename(pattern);
  if (!/[*?]/.test(name)) return [pattern];
  const folder = dirname(pattern);
  const escaped = name.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const wanted = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
  try {
    const found = readdirSync(folder).filter((it) => wanted.test(it));
    return found.length ? found.sort().map((it) => join(folder, it)) : [pattern];
  } catch {
    return [pattern];
  }
}
