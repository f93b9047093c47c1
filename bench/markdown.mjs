/**
 * @param {string[]} heads numbers stand at the right; a head that ends in a colon has words in its column
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map((it) => it.replace(/:$/, ''))),
    line(heads.map((it) => (it.endsWith(':') ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
