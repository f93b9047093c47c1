/** The tables and the controls of a tag's page, out of the manifest, which is made from the classes' comments. */
import type { ArgTypes, InputType } from 'storybook/internal/types';
import { declarationOf, type Item } from '../stories/catalogue/manifest.js';

export const descriptionOf = (tag: string): string | undefined => declarationOf(tag)?.description;

export function argTypesOf(tag: string): ArgTypes {
  const it = declarationOf(tag);
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
  more: (item: Item) => InputType = () => ({ control: { disable: true } }),
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
          ...defaultOf(item),
        },
        ...more(item),
      },
    ]),
  );
}

function controlOf({ type }: Item): InputType {
  const text = type?.text ?? 'string';
  if (text === 'number') return { control: { type: 'number' } };
  if (text === 'boolean') return { control: { type: 'boolean' } };
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, option]) => option!);
  return options.length ? { control: { type: 'select' }, options } : { control: { type: 'text' } };
}

/** An empty text is as good as none. */
function defaultOf({ default: value }: Item): InputType['table'] {
  const text = value?.replaceAll("'", '');
  return text ? { defaultValue: { summary: text } } : {};
}
