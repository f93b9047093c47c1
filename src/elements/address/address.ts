/**
 * What a visitor has opened and chosen, in the page's address, so that a link shows the same to whoever gets it. Our
 * form of a fragment is `#prog_roadmap__item-a-1__status-noReport`, several tags apart by `_-`: a name in CSS too, since
 * scripts of sites look for an element by it. What is neither a letter nor a digit of ASCII nor `-` is `_` and two hex
 * digits a byte. The form from before, `#prog:roadmap?item=a-1;events?view=list`, is still read. A fragment of any other
 * form belongs to the site: it is neither read nor replaced.
 */
const OURS = '#prog_';

/** A fragment of another form says nothing about us, not even that there is nothing to say. */
export const isOurs = (hash = location.hash): boolean => hash === '' || Boolean(sectionsOf(hash));

/** What the address says to the tag of this name; undefined when it says nothing. */
export function addressOf(name: string, hash = location.hash): URLSearchParams | undefined {
  const said = sectionsOf(hash)?.get(name);
  return said === undefined ? undefined : new URLSearchParams(said);
}

/** What an address may mean by an item: some sites encode it once more, and its own full stop may be taken for another. */
export const spellingsOf = (item: string): string[] =>
  [item, decoded(item)].flatMap((it) => [it, `${it}.`]);

/** A fragment in which the tag of this name is shown so, and the others as they are. */
export function fragmentWith(name: string, state: URLSearchParams, hash = location.hash): string {
  const sections = sectionsOf(hash) ?? new Map<string, string>();
  const said = state.toString();
  if (said) sections.set(name, said);
  else sections.delete(name);
  return written(sections);
}

/** The same for a link, which leads to the tag also where it says nothing else. */
export const fragmentTo = (name: string, state: URLSearchParams, hash = ''): string =>
  fragmentWith(name, state, hash) || written([[name, '']]);

/** A fragment alone leads to whatever page a `<base href>` names. */
export const onThisPage = (fragment: string): string => location.href.split('#')[0]! + fragment;

/** Without a step in the history: «back» leads to where the visitor came from, not through every filter. */
export function rememberInAddress(name: string, state: URLSearchParams): void {
  const { hash } = location;
  if (!isOurs(hash)) return;
  const fragment = fragmentWith(name, state, hash);
  if (fragment === hash) return;
  try {
    history.replaceState(history.state, '', onThisPage(fragment));
  } catch {
    // A document without an address of its own (`srcdoc`, a sandbox) has nothing to remember in.
  }
}

/** The name of a section stands before what it says, as a value without a key. */
function written(sections: Iterable<[name: string, said: string]>): string {
  const all = [...sections].map(([name, said]) =>
    new URLSearchParams([['', name], ...new URLSearchParams(said)])
      .toString()
      .replace(/[_.*]/g, inHex)
      .replace(/(?:^|&)[^&=]*/g, (key) => key.replace(/-/g, inHex))
      .replace(/[+%&=]/g, (it) => SIGNS[it]!),
  );
  return all.length ? OURS + all.join('_').slice(1) : '';
}

const inHex = (it: string): string => `%${it.charCodeAt(0).toString(16)}`;

const SIGNS: Record<string, string> = { '+': '_20', '%': '_', '&': '__', '=': '-' };

/** Some sites encode a fragment of the former form, as a whole or in part, some of them twice. */
const ENCODED = /^#prog(%(25){0,9}3A|:[^=]*%(25){0,9}3[FD])/i;

/** What each tag is told, as a query. A sentence may go on behind the fragment, and a mailing puts its marks there. */
function sectionsOf(hash: string): Map<string, string> | undefined {
  const less = ENCODED.test(hash) ? decoded(hash) : hash;
  if (less !== hash) return sectionsOf(less);
  const [, written, ours = ''] = /^#prog(?::(.*)|_([\w-]*))/s.exec(hash) ?? [];
  if (written === undefined && !hash.startsWith(OURS)) return undefined;
  let former = written;
  // Whatever ends a sentence around an address is not its own.
  while (former && '.,)'.includes(former.at(-1)!)) former = former.slice(0, -1);
  const sections =
    former?.split(';').map((it) => it.replace('?', '&')) ??
    ours.split('_-').map((it) =>
      it
        .replace(/__/g, '&')
        .replace(/_/g, '%')
        .replace(/(&[^-&]*)-/g, '$1='),
    );
  return new Map(
    sections.filter(Boolean).map((section) => {
      const [name = '', ...said] = section.split('&');
      return [decoded(name), said.join('&')];
    }),
  );
}

/** What somebody has typed by hand need not be encoded well. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
