/// <reference types="vite/client" />
/** What the classes say of themselves; made by `npm run manifest`. */
export interface Item {
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
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const declarations = Object.values(
  import.meta.glob<{ default: Manifest }>('../../dist/custom-elements.json', { eager: true }),
).flatMap((it) => it.default.modules.flatMap(({ declarations = [] }) => declarations));

export const tagDeclarations = declarations.filter((it) => it.tagName);

export const declarationOf = (tag: string): Declaration | undefined =>
  tagDeclarations.find((it) => it.tagName === tag);
