/** What no reader should ever meet, looked for in plain data: numbers that are none, words for nothing, addresses that run. */

/** Said by templates that were given nothing; no value of the hostile files holds these words. */
const HOLES = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|∞|Invalid Date/;
const SAFE = /^(?:https?:\/\/[^/?#\s]|mailto:.|tel:.|[#?]|\/(?![/\\])|[^:/?#\\]+(?:[/?#]|$))/i;

/** Beyond this a view would not be drawn in bounded time, whatever the file. */
const MOST_NODES = 400_000;

/** What an author wrote is quoted as it stands, and a script may write NaN. */
const HOLES_OF_OBJECTS = /\bundefined\b|\[object |Invalid Date/;

/** @returns what is wrong, each with its path */
export function holesIn(view: unknown, isJson = true, mostNodes = MOST_NODES): string[] {
  const holes = isJson ? HOLES : HOLES_OF_OBJECTS;
  const found: string[] = [];
  const seen = new Set<object>();
  const way: (string | number)[] = [];
  let nodes = 0;
  const tell = (what: string): void =>
    void (found.length < 5 && found.push(`${way.join('.')}: ${what}`));
  const visit = (value: unknown, key: string | number): void => {
    if (++nodes > mostNodes) return;
    way.push(key);
    if (typeof value === 'string') {
      const hole = holes.exec(value);
      if (hole) tell(value.slice(Math.max(0, hole.index - 40), hole.index + 40));
      const isAddress = key === 'href' || (key === 'address' && way[1] === 'display');
      if (isAddress && !SAFE.test(value)) tell(value);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) tell(String(value));
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
        let index = 0;
        for (const it of value) visit(it, index++);
      } else for (const name in value) visit((value as Record<string, unknown>)[name], name);
    }
    way.pop();
  };
  visit(view, '');
  if (nodes > mostNodes) tell(`more than ${mostNodes} values`);
  return found;
}

const TAGS =
  /^\/?(article|section|h[1-6]|p|br|dl|dt|dd|ul|ol|li|table|caption|thead|tbody|tr|th|td|strong|em|small|a|span|div|html|head|meta|title|style|body|abbr)$/;

/** In HTML made of a file: elements and attributes that nobody but the file could have brought. */
export function harmIn(html: string): string[] {
  const found: string[] = [];
  const text = html
    .replace('<!doctype html>', '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
  for (const [tag, name, rest] of text.matchAll(/<([^\s>!]*)([^>]*)>/g)) {
    if (!TAGS.test(name!)) found.push(tag);
    const attributes = rest!.replace(/"[^"]*"/g, '""');
    if (/\s(on\w+|src|srcdoc|srcset)\s*=/i.test(attributes)) found.push(tag);
    const href = /\shref="([^"]*)"/.exec(rest!)?.[1];
    if (href !== undefined && !SAFE.test(href.replaceAll('&amp;', '&'))) found.push(tag);
  }
  return found;
}
