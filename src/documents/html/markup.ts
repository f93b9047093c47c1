/** Markup as data: whatever is a string is text, and becomes markup nowhere but here. */

export interface Markup {
  name: string;
  attributes: Record<string, string | number | undefined>;
  children: Child[];
}
export type Child = Markup | string | undefined | false | Child[];

export const h = (
  name: string,
  attributes: Markup['attributes'],
  ...children: Child[]
): Markup => ({ name, attributes, children });

/** Looks by the name of the element: as an attribute each, or as rules of a style sheet. */
export type Looks = Record<string, string>;

/** Each on a line of its own, so that the file can be read and compared. */
const BLOCKS = new Set(
  'article,header,section,h1,h2,h3,h4,h5,h6,p,ul,li,dl,dt,dd,table,thead,tbody,tr,th,td,footer'.split(
    ',',
  ),
);

const VOID = new Set(['br', 'meta']);

export function htmlOf(child: Child, looks: Looks = {}): string {
  if (!child) return '';
  if (typeof child === 'string') return escaped(child);
  if (Array.isArray(child)) return child.map((it) => htmlOf(it, looks)).join('');
  const { name, children } = child;
  const style = looks[name];
  const attributes = Object.entries({ ...child.attributes, ...(style && { style }) })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const start = `${BLOCKS.has(name) ? '\n' : ''}<${name}${attributes}>`;
  return VOID.has(name) ? start : `${start}${htmlOf(children, looks)}</${name}>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
