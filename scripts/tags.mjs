/** The tags of the package, as their folders name them: for entries, types and data of editors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const elements = fileURLToPath(new URL('../src/elements/tags/', import.meta.url)).replaceAll(
  '\\',
  '/',
);

/** @returns {{ name: string, tag: string, className: string, define: string, source: string }[]} paths are absolute */
export function tags() {
  return readdirSync(elements)
    .filter((name) => existsSync(`${elements}${name}/define.ts`))
    .map((name) => {
      const source = `${elements}${name}/${name}.ts`;
      const [, className] = /export class (Prog\w+) extends/.exec(readFileSync(source, 'utf8'));
      return {
        name,
        tag: `prog-${name}`,
        className,
        define: `${elements}${name}/define.ts`,
        source,
      };
    });
}
