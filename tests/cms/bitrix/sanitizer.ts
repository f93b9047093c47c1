/**
 * The rules of 1С-Битрикс's CBXSanitizer, told anew: bitrix/modules/main/classes/general/sanitizer.php as of 2023
 * (processAttributes, setDelTagsWithContent) and dev.1c-bitrix.ru/api_help/main/reference/cbxsanitizer/setlevel.php. A
 * model, not that code: only the tags and attributes that a text with one of our forms has; tables, `<code>`, styles and
 * the closing of tags left open are not in it.
 */

export type Level = 'HIGH' | 'MIDDLE' | 'LOW';
type Tags = Record<string, string[]>;

const TAGS: Record<Level, Tags> = {
  HIGH: { h2: [], p: [], b: [], strong: [], i: [], ul: [], li: [] },
  MIDDLE: {
    ...{ h2: [], p: [], b: [], strong: [], i: [], ul: [], li: [] },
    a: ['href', 'title', 'name', 'alt'],
  },
  LOW: {
    h2: ['style', 'id', 'class', 'align'],
    p: ['style', 'id', 'class', 'align'],
    a: ['href', 'title', 'name', 'style', 'id', 'class', 'shape', 'coords', 'alt', 'target'],
    b: ['style', 'id', 'class'],
    strong: ['style', 'id', 'class'],
    i: ['style', 'id', 'class'],
    ul: ['style', 'id', 'class'],
    li: ['style', 'id', 'class'],
    div: ['title', 'style', 'id', 'class', 'align'],
    span: ['title', 'style', 'id', 'class', 'align'],
  },
};
const SCHEMES = /^(https?:\/\/|ftp:\/\/|file:\/\/|mailto:|callto:|skype:|tel:|sms:|#|\/)/i;

export interface Settings {
  level: Level;
  /** AddTags(): more tags with their attributes. */
  tags?: Tags;
  /** allowAttributes(): more attributes, by the tags that may have them. */
  attributes?: Record<string, string>;
}

export function sanitize(html: string, { level, tags, attributes = {} }: Settings): string {
  const allowed = { ...TAGS[level], ...tags };
  let isCut = false;
  return html
    .split(/(<[^<>]+>)/)
    .map((chunk, index) => {
      if (index % 2 === 0) return isCut ? '' : escape(chunk);
      // The name ends before a hyphen: of <prog-roadmap> it reads `prog`, whatever is allowed.
      const [, close, name = '', rest = ''] = /^<\s*(\/)?\s*([a-z0-9]+)(.*?)>$/is.exec(chunk) ?? [];
      const tag = name.toLowerCase();
      if (!allowed[tag]) {
        if (tag === 'script' || tag === 'style') isCut = !close;
        return '';
      }
      if (isCut) return '';
      return close ? `</${tag}>` : `<${tag}${attributesOf(tag, rest, allowed[tag], attributes)}>`;
    })
    .join('');
}

function attributesOf(
  tag: string,
  text: string,
  allowed: string[],
  more: Record<string, string>,
): string {
  const found = text.matchAll(/([a-z0-9_-]+)\s*=\s*(['"]?)\s*(.*?)\s*\2(?:\s|$|\/\s*$)+/gis);
  return [...found]
    .map(([, name = '', , value = '']): [string, string] => [name.toLowerCase(), value])
    .filter(([name, value]) =>
      allowed.includes(name) ? isValid(name, value) : more[name] === tag && isValid(name, value),
    )
    .map(([name, value]) => {
      const address = name === 'href' && !SCHEMES.test(value) ? `http://${value}` : value;
      return ` ${name}="${name === 'href' ? address : escape(address)}"`;
    })
    .join('');
}

function isValid(name: string, value: string): boolean {
  const word =
    name === 'href' ? /javascript:|data:|[^\p{L}\w:/.=@;,!~*&#)(%\s+$?[\]-]/iu : undefined;
  return !(word ?? /[^\s\w\p{L}\-#./;]/u).test(value);
}

const escape = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' })[it]!,
  );
