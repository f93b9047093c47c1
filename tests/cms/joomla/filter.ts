/**
 * The rules of Joomla's text filters, told anew: joomla/filter src/InputFilter.php (commit 0831cd5; cleanTags,
 * cleanAttributes, checkAttribute) and libraries/src/Component/ComponentHelper.php of Joomla 4 (filterText). A model, not
 * that code: malformed tags, CSS expressions and what it does to spaces and entities are not in it.
 */

/** As in the settings of the site: none at all, the block list, no HTML. */
export type FilterType = 'NONE' | 'BL' | 'NH';

/** What a fresh Joomla 4 gives its groups: `filters` of com_config in installation/sql/mysql/base.sql; guests are as the last. */
export const FILTERS: Record<string, FilterType> = {
  суперпользователь: 'NONE',
  'от автора до администратора': 'BL',
  зарегистрированный: 'NH',
};

const BLOCKED_TAGS = new Set(
  'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml'.split(
    ' ',
  ),
);
const BLOCKED_ATTRIBUTES = new Set(
  'action background codebase dynsrc formaction lowsrc'.split(' '),
);

export function filterText(html: string, type: FilterType): string {
  if (type === 'NONE') return html;
  // A tag may hide in what is left of another: until nothing changes.
  for (let before = ''; before !== html;) {
    before = html;
    html = html.replace(
      /<(\/?)([^\s>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g,
      (_, close: string, name: string, rest: string) => {
        const isKept =
          type === 'BL' && /^[a-z][a-z0-9]*$/i.test(name) && !BLOCKED_TAGS.has(name.toLowerCase());
        return isKept ? `<${close}${name}${close ? '' : attributesOf(rest)}>` : '';
      },
    );
  }
  return html;
}

/** Those without a value are lost. */
function attributesOf(text: string): string {
  return [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)]
    .map(([, name = '', ...values]): [string, string] => [
      name.toLowerCase(),
      values.find((it) => it !== undefined) ?? '',
    ])
    .filter(
      ([name, value]) =>
        !BLOCKED_ATTRIBUTES.has(name) &&
        !name.startsWith('on') &&
        !/(?:(?:java|vb|live)script|behaviour|mocha):/i.test(value),
    )
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
