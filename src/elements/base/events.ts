/** What the tags tell the page. Both events bubble and leave shadow roots. */
import type { Problem } from '../../programme/problems.js';
import type { Programme } from '../../programme/schema.js';

const LEAVES_SHADOW_ROOTS = { bubbles: true, composed: true };

/** The tag's first screen is there. `problems` is what was recovered while reading the file. */
export class ProgLoadEvent extends Event {
  readonly programme: Programme;
  readonly problems: readonly Problem[];

  constructor(programme: Programme, problems: readonly Problem[]) {
    super('prog-load', LEAVES_SHADOW_ROOTS);
    this.programme = programme;
    this.problems = problems;
  }
}

/** The programme can't be shown: the tag keeps its fallback and says a sentence. */
export class ProgErrorEvent extends Event {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('prog-error', LEAVES_SHADOW_ROOTS);
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'prog-load': ProgLoadEvent;
    'prog-error': ProgErrorEvent;
  }
}
