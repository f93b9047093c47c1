/** `prog-widgets serve programme.json`: the check page, fed from a file that somebody is writing. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkFile } from '../checking/check.js';
import { Misuse, WrongCall, type Call, type Command } from './command.js';
import { builtFile } from './package-folder.js';
import { startServer } from './server.js';

export const serve: Command = {
  options: { port: { type: 'string' } },
  files: { least: 1, most: 1 },
  async run(call) {
    const file = call.files[0]!;
    const { words, lang } = call;
    call.read(file);
    const { address } = await startServer({
      file,
      port: portOf(call),
      page: readFileSync(builtFile('check.html'), 'utf8'),
      lang,
      onChange: () => void tell(file, call),
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') throw new Misuse(words.portTaken(portOf(call)));
      throw error;
    });
    call.print(`${words.serving(file, address)}\n`);
    await tell(file, call);
    // Until somebody stops it.
    await new Promise(() => undefined);
  },
};

function portOf(call: Call): number {
  const text = call.text('port') ?? '0';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongCall(call.words.noPort(text));
  return port;
}

/** Beside the page, the terminal says how the file is. */
async function tell(file: string, call: Call): Promise<void> {
  const { words, lang } = call;
  const time = new Date().toLocaleTimeString('ru');
  try {
    const { errors, warnings, advice } = await checkFile(readFileSync(file), basename(file), lang);
    call.say(words.changed(time, words.verdict(errors, warnings, advice)));
  } catch (error) {
    call.say(words.changed(time, words.notRead(file, error as NodeJS.ErrnoException)));
  }
}
