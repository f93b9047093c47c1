/** What the documents refer to is there: files, pictures, headings. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const documents = ['', 'docs/', 'bench/', 'integrations/', 'demo/'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: folder !== '', encoding: 'utf8' })
    .map((path) => `${folder}${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !/node_modules|\/build\//.test(path)),
);

/** As GitHub makes it: small letters, no signs, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

test('there are documents', () => assert.ok(documents.length > 8, documents.join()));

for (const document of documents)
  test(`${document} refers to what is there`, () => {
    const path = resolve(root, document);
    const text = readFileSync(path, 'utf8').replace(/```[^]*?```|`[^`\n]*`/g, '');
    const lost = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, address]) => decodeURI(address!))
      .filter((address) => !/^(https?|mailto|tel):|^\//.test(address))
      .filter((address) => {
        const [file = '', anchor] = address.split('#');
        const target = file === '' ? path : resolve(dirname(path), file);
        if (!existsSync(target)) return true;
        return (
          anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)
        );
      });
    assert.deepEqual(lost, []);
  });
