/** The tables and the controls of a tag's page, out of the manifest, which is made from the classes' comments. */
import type { ArgTypes, InputType } from 'storybook/internal/types';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  /** Of a member: it belongs to the class, not to the tag on the page. */
  static?: boolean;
  attribute?: string;
}
interface Declaration {
  tagName?: string;
  description?: string;
  attributes: Item[];
  members: Item[];
  events: Item[];
  slots: Item[];
  cssParts: Item[];
  cssProperties: Item[];
}
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const declarationOf = (tag: string, { modules }: Manifest): Declaration | undefined =>
  modules.flatMap((it) => it.declarations ?? []).find((it) => it.tagName === tag);

export const descriptionOf = (tag: string, manifest: Manifest): string | undefined =>
  declarationOf(tag, manifest)?.description;

export function argTypesOf(tag: string, manifest: Manifest): ArgTypes {
  const it = declarationOf(tag, manifest);
  if (!it) return {};
  // An attribute says all that its property would; what has no attribute is told of as a property.
  const properties = it.members.filter((member) => !member.static && !member.attribute);
  return {
    ...rows('Атрибуты', it.attributes, controlOf),
    ...rows('Свойства', properties),
    ...rows('События', it.events),
    ...rows('Слоты', it.slots),
    ...rows('Части ::part()', it.cssParts),
    ...rows('Переменные CSS', it.cssProperties),
  };
}

function rows(
  category: string,
  items: Item[],
  more: (item: Item) => InputType = () => ({ control: false }),
): ArgTypes {
  const isArg = category === 'Атрибуты';
  return Object.fromEntries(
    items.map((item) => [
      // A part and an attribute may bear one name.
      isArg ? item.name : `${category}: ${item.name}`,
      {
        name: item.name || '(без имени)',
        description: item.description,
        table: {
          category,
          ...(item.type && { type: { summary: item.type.text } }),
          ...(item.default && { defaultValue: { summary: item.default.replaceAll("'", '') } }),
        },
        ...more(item),
      },
    ]),
  );
}

function controlOf({ type }: Item): InputType {
  const text = type?.text ?? 'string';
  if (text === 'number') return { control: 'number' };
  if (text === 'boolean') return { control: 'boolean' };
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, option]) => option!);
  return options.length ? { control: 'select', options } : { control: 'text' };
}
