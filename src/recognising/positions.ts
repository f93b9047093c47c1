/** Whether words begin with a position, a body or a group that may answer for something. */
import { wordsOf } from './text.js';
import { POSITIONS } from './words.js';

export function beginsPosition(text: string): boolean {
  const [first] = wordsOf(text);
  return (
    first !== undefined &&
    first.length > 1 &&
    POSITIONS.some((it) => (it.length < 4 ? first === it : first.startsWith(it)))
  );
}
