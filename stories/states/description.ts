/** What a tag's file says of it. Its whole set of stories follows from that: `story-set.ts`. */
import { TAGS } from '../../src/tag-list.js';
import type { MakerName } from './make.js';
import type { ProgrammeName } from './programmes.js';

/** As the sidebar names it. */
export const titleOf = (tag: string): string =>
  TAGS.find(({ name }) => tag === `prog-${name}`)!.title.ru;

/** Attributes as a page would write them. */
export type Attributes = Record<string, string | number | boolean>;

export interface Shown {
  /** Whose programme. */
  of?: ProgrammeName;
  attributes?: Attributes;
  /** Made into a state that no document is in. */
  made?: MakerName;
}

export interface TagDescription {
  tag: `prog-${string}`;
  /** The lists that it shows, the most important first: `risks`, `swot[].items`. */
  shows: string[];
  /** The programme in which it has most to show; for looks and ways, and for states that are made from it. */
  best: ProgrammeName;
  /** For every story. */
  attributes?: Attributes;
  /** In the programmes where it needs others, `for` among them. */
  in?: Partial<Record<ProgrammeName, Attributes>>;
  /** States that this tag can't be in, with the reason. */
  never?: Partial<Record<MakerName, string>>;
  /** What of it the forum's screen shows: `slides` of `<prog-display>`. */
  slides?: string;
  /** What only this tag has to show, by the name of the export. */
  more?: Record<string, Shown & { name: string }>;
}
