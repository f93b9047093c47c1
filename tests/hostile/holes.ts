/** What no reader should ever meet, looked for in plain data: numbers that are none, words for nothing, addresses that run. */

/** Said by templates that were given nothing; no value of the hostile files holds these words. */
const HOLES = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|∞|Invalid Date/;
const SAFE = /^(?:https?:\/\/[^/?#\s]|mailto:.|tel:.|[#?]|\/(?![/\\])|[^:/?#\\]+(?:[/?#]|$))/i;

/** Beyond this a view would not be drawn in bounded time, whatever the file. */
const MOST_NODES = 400_000;

/** What an author wrote is quoted as it stands, and a script may write NaN. */
const HOLES_OF_OBJECTS = /\bundefined\b|\[object |Invalid Date/;

/** @returns what is wrong, each with its path */
export function holesIn(view: unknown, isJson = true): string[] {
  const holes = isJson ? HOLES : HOLES_OF_OBJECTS;
  const found: string[] = [];
  const seen = new Set<object>();
  let nodes = 0;
  const visit = (value: unknown, path: string): void => {
    if (++nodes > MOST_NODES || found.length > 5) return;
    if (typeof value === 'string') {
      const hole = holes.exec(value);
      if (hole)
        found.push(`${path}: ${value.slice(Math.max(0, hole.index - 40), hole.index + 40)}`);
      if (/\.href$|^\.display.*\.address$/.test(path) && !SAFE.test(value))
        found.push(`${path}: ${value}`);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) found.push(`${path}: ${value}`);
    } else if (value instanceof Map || value instanceof Set) {
      [...value].forEach((it, index) => visit(it, `${path}[${index}]`));
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [key, it] of Object.entries(value)) visit(it, `${path}.${key}`);
    }
  };
  visit(view, '');
  if (nodes > MOST_NODES) found.push(`more than ${MOST_NODES} values`);
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
