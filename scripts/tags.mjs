/** The tags of `src/tag-list.ts`, with what follows from their names. */
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/** @type {typeof import('../src/tag-list.js')} */
const { TAGS } = await tsImport('../src/tag-list.ts', import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
const classOf = (name) =>
  `Prog${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** Paths are absolute, with slashes. */
export const tags = TAGS.map((it) => {
  const folder = `${root}src/elements/tags/${it.name}`;
  return {
    ...it,
    tag: `prog-${it.name}`,
    className: classOf(it.name),
    define: `${folder}/define.ts`,
    source: `${folder}/${it.name}.ts`,
  };
});
