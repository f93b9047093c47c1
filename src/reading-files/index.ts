/**
 * Files that people write, read as a document: what is told in them is for others to find. It runs in browsers and in
 * Node, and asks for nothing but bytes. An entry of its own: it is no part of what pages load.
 */
export type * from './document.js';
export {
  readFile,
  readFileInSlices,
  readPasted,
  readPastedInSlices,
  type Pasted,
  type Reading,
} from './read-file.js';
export type { Refusal, RefusalCode, RefusalParams } from './refusal.js';
export type { Slices } from './slices.js';
