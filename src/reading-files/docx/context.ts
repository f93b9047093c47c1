/** What is known of a document while its parts are read one after another. */
import type { LeftOut } from '../left.js';
import type { Relations } from '../zip/office-package.js';
import type { NoteMarks } from './notes.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

export interface Context {
  styles: Styles;
  numbering: Numbering;
  /** Of the part that is being read. */
  relations: Relations;
  marks: NoteMarks;
  left: LeftOut;
  /** Of a paragraph whose end a reviewer has deleted: it goes on in the next one. */
  carried: string;
}
