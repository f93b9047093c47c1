/** The tags for editors: Visual Studio Code, JetBrains, and JSX of any framework. Made from the public manifest. */

const markdown = (value) => ({ kind: 'markdown', value });
/** `'a' | 'b'` → a, b; nothing for other types. */
const valuesOf = ({ text }) => [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);

/** For the setting `html.customData`. */
export const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map(({ name, description: about, type }) => ({
      name,
      ...(about && { description: markdown(about) }),
      ...(valuesOf(type).length && { values: valuesOf(type).map((value) => ({ name: value })) }),
      ...(type.text === 'boolean' && { valueSet: 'v' }),
    })),
  })),
});

/** IDEs of JetBrains find it by `web-types` in package.json. */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map((it) => ({
        name: it.tagName,
        description: it.description,
        attributes: it.attributes.map(({ name: attribute, description, type, default: value }) => ({
          name: attribute,
          ...(description && { description }),
          required: false,
          value: { type: type.text },
          ...(value && { default: value }),
        })),
        slots: it.slots,
        js: {
          properties: it.members.map(({ name: property, description, type }) => ({
            name: property,
            ...(description && { description }),
            value: { type: type.text },
          })),
          events: it.events,
        },
      })),
    },
  },
});

/** `prog-widgets/jsx`: the attributes of each tag, for the `IntrinsicElements` of a framework. */
export function jsxTypes(elements) {
  const sharedBy = (list) =>
    list[0].filter(({ name }) => list.every((it) => it.some((other) => other.name === name)));
  const shared = sharedBy(elements.map((it) => it.attributes));
  const isShared = ({ name }) => shared.some((it) => it.name === name);
  const line = ({ name, type, description }) =>
    [
      ...(description
        ? [`  /** ${description.replace(/\s+/g, ' ').replaceAll('*/', '*')} */`]
        : []),
      `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}?: ${jsxType(type)};`,
    ].join('\n');
  return [
    '/** The tags in JSX. How a framework is told of them: README, “JSX”. */',
    "import type { ProgErrorEvent, ProgLoadEvent } from './types/tags.js';",
    '',
    'interface Shared {',
    ...shared.map(line),
    '  /** The programme itself, instead of an address. For frameworks that set properties of custom elements. */',
    '  programme?: unknown;',
    "  'onprog-load'?: (event: ProgLoadEvent) => void;",
    "  'onprog-error'?: (event: ProgErrorEvent) => void;",
    '  id?: string;',
    '  class?: string;',
    '  className?: string;',
    '  slot?: string;',
    '  hidden?: boolean;',
    '  children?: unknown;',
    '  key?: string | number | bigint | null;',
    '  ref?: unknown;',
    '}',
    '',
    'export interface ProgElements {',
    ...elements.map(({ tagName, description, attributes }) => {
      const own = attributes.filter((it) => !isShared(it)).map(line);
      const about = description.replace(/\s+/g, ' ');
      const type = own.length ? `Shared & {\n${own.join('\n')}\n}` : 'Shared';
      return `/** ${about} */\n'${tagName}': ${type};`.replace(/^/gm, '  ');
    }),
    '}',
    '',
  ].join('\n');
}

/** Whatever is no text may be written as one. */
const jsxType = ({ text }) => (text === 'number' ? 'number | string' : text);
