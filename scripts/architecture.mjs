/**
 * `npm run architecture`: docs/pictures/architecture.svg, the picture of docs/architecture.md. The folders and what they
 * know are read from the table of CONTRIBUTING.md, the lines from the imports in src/: the picture can't be of another
 * program. A test fails when it is stale.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
export const picturePath = join(root, 'docs/pictures/architecture.svg');

/** The folders of src/ in the order in which the program runs. */
export function layers() {
  const table = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  return [...table.matchAll(/^\| `([\w-]+)\/` +\| (.+?) +\|/gm)].map(([, name, knows]) => ({
    name,
    knows: knows.replaceAll('`', ''),
  }));
}

/**
 * Static and dynamic imports and re-exports, with their specifiers.
 * @returns {string[]}
 */
export function importsOf(file) {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

export const sources = () =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** @returns from folder to folder, how many imports */
function roads(names) {
  const counts = new Map();
  for (const file of sources()) {
    const from = file.split('/')[0];
    if (!names.includes(from)) continue;
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const to = relative(src, resolve(src, dirname(file), specifier)).split(/[\\/]/)[0];
      if (to !== from && names.includes(to))
        counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
    }
  }
  return [...counts].map(([road, count]) => ({
    from: road.split(' ')[0],
    to: road.split(' ')[1],
    count,
  }));
}

const ROW = 78;
const BOX = { x: 160, width: 500, height: 54 };
const TOP = 34;

/** What flows past the folders on the left, from top to bottom. */
const FLOW = [
  { at: 'programme', says: 'programme.json' },
  { at: 'loading', says: 'programme' },
  { at: 'elements', says: 'view model', above: 26 },
  { at: 'elements', says: 'nodes' },
];

export function picture() {
  const all = layers();
  const names = all.map((it) => it.name);
  const middle = (name) => TOP + names.indexOf(name) * ROW + BOX.height / 2;
  const height = TOP + all.length * ROW;
  const boxes = all.map(({ name, knows }) => {
    const y = middle(name) - BOX.height / 2;
    return `<rect class="box" x="${BOX.x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/>
<text class="name" x="${BOX.x + 16}" y="${y + 23}">${name}/</text>
<text class="knows" x="${BOX.x + 16}" y="${y + 42}">${escaped(knows)}</text>`;
  });
  // As arcs to the right: the further apart, the wider; what is used more, the stronger.
  const right = BOX.x + BOX.width;
  const arcs = roads(names).map(({ from, to, count }) => {
    const [y1, y2] = [middle(from) - 8, middle(to) + 8];
    const reach = 30 + Math.abs(names.indexOf(from) - names.indexOf(to)) * 26;
    const isUp = names.indexOf(to) < names.indexOf(from);
    return `<path class="${isUp ? 'road' : 'wrong'}" d="M${right} ${y1}C${right + reach} ${y1} ${right + reach} ${y2} ${right + 7} ${y2}" stroke-width="${weight(count)}" marker-end="url(#tip)"><title>${from}/ imports ${to}/</title></path>`;
  });
  const flow = FLOW.map(
    ({ at, says, above = 0 }) =>
      `<circle class="drop" cx="128" cy="${middle(at) - above}" r="5"/><text class="flow" x="114" y="${middle(at) - above + 4}">${says}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 ${height}" width="860" height="${height}" role="img" aria-label="The folders of src in the order in which the program runs: ${names.join(', ')}; imports go upwards only">
<style>text{font:14px system-ui,sans-serif;fill:#16212c}.name{font-weight:700;font-size:16px}.knows{font-size:12.5px;fill:#54616d}.flow{text-anchor:end}.flow{font-size:13px}.box{fill:#f3f5f7;stroke:#8795a1}.road,.wrong{fill:none;stroke:#2f7fb9;opacity:.65}.wrong{stroke:#c03d12}.drop{fill:#0a5a96}.stream{stroke:#0a5a96;stroke-width:2}</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#2f7fb9"/></marker></defs>
<rect width="860" height="${height}" fill="#fff"/>
<line class="stream" x1="128" x2="128" y1="${middle('programme')}" y2="${middle('elements')}"/>
${[...boxes, ...arcs, ...flow].join('\n')}
</svg>
`;
}

/** In steps, so that the picture changes only when the program does. */
const weight = (count) => (count < 10 ? 1 : count < 60 ? 2 : 3.5);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(picturePath, picture());
