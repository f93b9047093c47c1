/**
 * `stories/tags/NAME.tag.ts` describes a tag; its stories are made from that. Storybook has to know them before anything
 * runs in a browser, and wants a module with an export for each.
 */
import type { Indexer } from 'storybook/internal/types';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type * as descriptions from '../stories/states/description.js';
import type * as sets from '../stories/states/story-set.js';

const IS_TAG = /\.tag\.ts$/;
const read = <T>(path: string): Promise<T> => tsImport(path, import.meta.url) as Promise<T>;

async function setOf(file: string) {
  const [{ default: about }, { storySet }, { titleOf }] = await Promise.all([
    read<{ default: descriptions.TagDescription }>(file),
    read<typeof sets>('../stories/states/story-set.ts'),
    read<typeof descriptions>('../stories/states/description.ts'),
  ]);
  return { about, title: titleOf(about.tag), set: storySet(about) };
}

export const tagIndexer: Indexer = {
  test: IS_TAG,
  async createIndex(fileName) {
    const { about, title, set } = await setOf(fileName);
    return Object.entries(set).map(([exportName, { name }]) => ({
      type: 'story',
      importPath: fileName,
      exportName,
      name,
      title: `Теги/${title}`,
      metaId: about.tag,
    }));
  },
};

export const tagModules: Plugin = {
  name: 'tag-modules',
  enforce: 'pre',
  async load(id) {
    if (!IS_TAG.test(id)) return null;
    const { set } = await setOf(id);
    const names = Object.keys(set).map((name) => `export const ${name} = all.${name};`);
    // With the question, it is the description itself.
    return `
      import about from ${JSON.stringify(`${id}?about`)};
      import { metaOf, storiesOf } from '/stories/states/stories.ts';
      export default metaOf(about);
      const all = storiesOf(about);
      ${names.join('\n')}
    `;
  },
};
