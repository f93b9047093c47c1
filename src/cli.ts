#!/usr/bin/env node
/** The command `prog-widgets`. What each of its commands does is in `cli/`, one file a command. */
import { main } from './cli/main.js';

// `prog-widgets … | head` closes the pipe early; that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text}\n`),
});
