/** `dist/release-notes.md`: what is new, for people, and the hashes by which a page can insist on exactly these files. */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a page names itself, in this order; whatever these import is told below them. */
const NAMED = ['loader.js', 'prog-widgets.js', 'prog-widgets.css', 'embed.js', 'embed.css'];

export async function writeReleaseNotes() {
  const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));
  const chunks = (await readdir(`${root}/dist/chunks`)).filter((it) => !it.startsWith('npm-'));
  const [named, imported] = await Promise.all([
    hashes(NAMED),
    hashes(chunks.sort().map((it) => `chunks/${it}`)),
  ]);
  const [, loader] = /`(sha384-\S+)`/.exec(named[0]);
  const notes = `# prog-widgets ${version}

${newest(await readFile(`${root}/CHANGELOG.md`, 'utf8'), version)}

## Integrity

A page that takes the files from another address can insist on these, and on no others:

\`\`\`html
<script type="module" crossorigin src="https://files.example.org/prog-widgets/loader.js"
  integrity="${loader}"></script>
\`\`\`

${table(named)}

The attribute speaks of the file alone. What it imports, an import map with \`integrity\` holds, where the browser knows
that:

${table(imported)}
`;
  await writeFile(`${root}/dist/release-notes.md`, notes);
}

const hashes = (names) =>
  Promise.all(
    names.map(async (name) => {
      const content = await readFile(`${root}/dist/${name}`);
      return `| \`${name}\` | \`sha384-${createHash('sha384').update(content).digest('base64')}\` |`;
    }),
  );

const table = (rows) => ['| file | integrity |', '| --- | --- |', ...rows].join('\n');

/** The section of this version; of what is to come, while there is none yet. */
function newest(changelog, version) {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const own = sections.find((it) => it.startsWith(`## ${version}`)) ?? sections[0] ?? '';
  return own
    .replace(/^## .*\n+/, '')
    .replace(/^### /gm, '## ')
    .trim();
}
