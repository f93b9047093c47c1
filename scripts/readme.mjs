/** What scripts measure, in README.md: a table between `<!-- NAME -->` and `<!-- /NAME -->`. */
import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('../README.md', import.meta.url);

/**
 * Where the script was called with `--write`.
 *
 * @param {Record<string, string>} tables in Markdown, by their names
 */
export function writeReadme(tables) {
  if (!process.argv.includes('--write')) return;
  let text = readFileSync(readme, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const between = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    text = text.replace(between, (_, start, end) => `${start}\n${table}\n\n${end}`);
  }
  writeFileSync(readme, text);
}
