/** Which files of the package a site needs: what `loader.js` and `embed.html` ask for, and what those ask for in turn. */

const FIRST = ['loader.js', 'prog-widgets.css', 'embed.html', 'embed.css'];
/** Goes with the code, wherever that goes. */
const BESIDE = ['licences.txt'];

/** @param files of `dist`, by their names within it. In the order of their names. */
export function folderOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const needed = new Set([...FIRST, ...BESIDE].filter((it) => files.has(it)));
  for (const name of needed)
    for (const asked of askedIn(name, files.get(name)!)) if (files.has(asked)) needed.add(asked);
  return new Map([...needed].sort().map((it) => [it, files.get(it)!]));
}

const ADDRESS = /["'`](\.{0,2}\/?[\w-][\w./-]{0,200}\.(?:js|css))["'`]/g;

function askedIn(name: string, bytes: Uint8Array): string[] {
  if (!/\.(?:js|html)$/.test(name)) return [];
  const text = new TextDecoder().decode(bytes);
  return [...text.matchAll(ADDRESS)].map(([, address]) =>
    new URL(address!, `file:///${name}`).pathname.slice(1),
  );
}
