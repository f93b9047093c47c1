/**
 * Writes the parts of docs/guide.md that only the code knows: the tables of fields, between `<!-- fields:KEY -->` and
 * `<!-- /fields -->`, and what is said of the broken example, between `<!-- messages -->` and `<!-- /messages -->`. The
 * rest of the guide is written by hand and left alone.
 *
 *   npx tsx scripts/write-guide.ts            rewrites the guide
 *   npx tsx scripts/write-guide.ts --check    exits with 1 if something in it is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProblemVoice } from '../src/i18n/problem-sentences.js';
import { fieldDocs, type FieldDoc } from '../src/programme/field-docs.js';
import { bareSchema, fieldsOf, type Field } from '../src/programme/json-schema.js';
import { readProgramme } from '../src/programme/read.js';

export const guidePath = fileURLToPath(new URL('../docs/guide.md', import.meta.url));

/** The guide with its generated parts made anew. */
export async function renewed(guide: string): Promise<string> {
  return withTables(
    guide.replace(
      /(<!-- messages -->\n).*?(<!-- \/messages -->)/s,
      `$1\n${await messages(guide)}\n\n$2`,
    ),
  );
}

/** An example of the guide shows a part of a file: it is put into the smallest file there is. */
export function asProgramme(example: string): unknown {
  const period = { from: '2019', to: '2025' };
  const part = JSON.parse(example) as Record<string, unknown>;
  return { formatVersion: '1.0', title: 'Программа', period, ...part };
}

async function messages(guide: string): Promise<string> {
  const example = /```json broken\n(.*?)```/s.exec(guide)?.[1];
  if (!example) throw new Error('The guide has no broken example.');
  const { sentenceOf } = await loadProblemVoice('ru');
  const { problems } = readProgramme(asProgramme(example));
  return ['<!-- prettier-ignore -->', ...problems.map((it) => `- ${sentenceOf(it)}`)].join('\n');
}

function withTables(guide: string): string {
  const fields = [...new Map(fieldsOf(bareSchema()).map((it) => [it.path, it])).values()];
  return guide.replaceAll(
    /(<!-- fields:(\w+) -->\n).*?(<!-- \/fields -->)/gs,
    (_, open: string, key: string, close: string) =>
      `${open}\n${table(fieldsUnder(key, fields))}\n\n${close}`,
  );
}

interface Row {
  name: string;
  doc: FieldDoc;
  isRequired: boolean;
}

/** `top` is the file itself: its keys, without what is inside them. */
function fieldsUnder(key: string, fields: Field[]): Row[] {
  const prefix = new RegExp(`^${key}(\\[\\])?\\.`);
  const rows = fields.flatMap(({ path, isRequired }): Row[] => {
    const doc = fieldDocs[path];
    const isTop = !/[.[]/.test(path) && path !== 'when';
    if (!doc || !(key === 'top' ? isTop : prefix.test(path))) return [];
    return [{ name: path.replace(prefix, ''), doc, isRequired }];
  });
  if (rows.length === 0) throw new Error(`The guide asks for the fields of an unknown key: ${key}`);
  return rows;
}

function table(rows: Row[]): string {
  return [
    // Aligned columns would make every row as wide as the longest sentence.
    '<!-- prettier-ignore -->',
    '| поле | что это | обязательно | пример |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ name, doc, isRequired }) =>
      line([`\`${name}\``, meaning(doc), isRequired ? 'да' : '', example(doc)]),
    ),
  ].join('\n');
}

const line = (cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function meaning({ text, values }: FieldDoc): string {
  const codes = Object.entries(values ?? {}).map(([code, words]) => `<br>\`"${code}"\` ${words}`);
  return text + codes.join('');
}

const example = (doc: FieldDoc): string =>
  doc.example === undefined ? '' : `\`${spaced(doc.example)}\``;

/** JSON with a space after commas and colons, as an author writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, it]) => `${JSON.stringify(key)}: ${spaced(it)}`);
  return `{ ${entries.join(', ')} }`;
}

async function main(): Promise<void> {
  const before = readFileSync(guidePath, 'utf8');
  const after = await renewed(before);
  if (before === after) return;
  if (process.argv.includes('--check')) {
    console.error(
      'docs/guide.md: its generated parts are stale. Run: npx tsx scripts/write-guide.ts',
    );
    process.exitCode = 1;
  } else writeFileSync(guidePath, after);
}

// A test imports this file for its functions.
if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
