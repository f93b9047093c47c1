/**
 * What a visitor has opened and chosen, in the page's address, so that a link shows the same to whoever gets it. Our
 * form of a fragment is `#prog:roadmap?item=3.4&status=noReport`, several tags apart by `;`. A fragment of any other
 * form belongs to the site: it is neither read nor replaced.
 */
const OURS = '#prog:';

/** The event by which a tag is told that a link to it was followed; it cancels it when it goes there by itself. */
export const FOLLOWED = 'prog-followed';

/** A fragment of another form says nothing about us, not even that there is nothing to say. */
export const isOurs = (hash = location.hash): boolean =>
  hash === '' || unwrapped(hash).startsWith(OURS);

/** What the address says to the tag of this name; undefined when it says nothing. */
export function addressOf(name: string, hash = location.hash): URLSearchParams | undefined {
  const sections = sectionsOf(hash);
  const said = sections?.get(name) ?? sections?.get(`${name}.`) ?? encodedIn(sections, name);
  return said === undefined ? undefined : new URLSearchParams(said);
}

/** A section whose `?` was encoded too, so that its name seems to go on. */
function encodedIn(sections: Map<string, string> | undefined, name: string): string | undefined {
  const key = [...(sections?.keys() ?? [])].find((it) => it.startsWith(`${name}?`));
  return key?.slice(name.length + 1);
}

/** What an address may mean by an item: some sites encode it once more, and a sentence may end behind it. */
export function spellingsOf(item: string): string[] {
  const plain = decoded(item);
  return [...new Set([item, plain, ...[item, plain].map((it) => it.replace(/\.$/, ''))])];
}

/** A fragment in which the tag of this name is shown so, and the others as they are. */
export function fragmentWith(name: string, state: URLSearchParams, hash = location.hash): string {
  const sections = sectionsOf(hash) ?? new Map<string, string>();
  const said = state.toString();
  if (said) sections.set(name, said);
  else sections.delete(name);
  const all = [...sections].map(([key, value]) => {
    const written = encodeURIComponent(key);
    return value ? `${written}?${value}` : written;
  });
  return all.length ? OURS + all.join(';') : '';
}

/** Without a step in the history: «back» leads to where the visitor came from, not through every filter. */
export function rememberInAddress(name: string, state: URLSearchParams): void {
  const { hash, pathname, search } = location;
  if (!isOurs(hash)) return;
  const fragment = fragmentWith(name, state, hash);
  if (fragment === hash) return;
  try {
    history.replaceState(history.state, '', fragment || pathname + search);
  } catch {
    // A document without an address of its own (`srcdoc`, a sandbox) has nothing to remember in.
  }
}

function sectionsOf(given: string): Map<string, string> | undefined {
  const hash = unwrapped(given);
  if (!hash.startsWith(OURS)) return undefined;
  const sections = hash.slice(OURS.length).split(';').filter(Boolean);
  return new Map(
    sections.map((section) => {
      const [name = '', ...said] = section.split('?');
      return [decoded(name), said.join('?')];
    }),
  );
}

/** Some sites encode a fragment as a whole, some of them twice. */
function unwrapped(hash: string): string {
  let plain = hash;
  while (/^#prog%(25)*3A/i.test(plain)) {
    const less = decoded(plain);
    if (less === plain) break;
    plain = less;
  }
  return plain;
}

/** What somebody has typed by hand need not be encoded well. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
