/** The command, straight from src/. The built one runs in tests/pages/package.test.ts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const demo = (name: string): string => join(root, 'demo', name);

/** For files of a test; gone when its file has run. */
export const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-'));
after(() => rmSync(folder, { recursive: true }));

export interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

/** In that folder, and in this process: a new one for each call would take seconds. */
export async function command(...given: string[]): Promise<Answer> {
  process.chdir(folder);
  const answer = { stdout: '', stderr: '' };
  const status = await main(given, {
    print: (text) => void (answer.stdout += text),
    say: (text) => void (answer.stderr += `${text}\n`),
  });
  return { status, ...answer };
}
