/**
 * What may stand in the attributes of the tags, for whoever has to be told that something else does. What a tag makes of a
 * value is the tag's own affair; a test holds the two together and misses an attribute that is not here.
 */
export type Accepts =
  /** One of these words. */
  | readonly string[]
  /** A number within these bounds. */
  | { least: number; most: number; isWhole?: true }
  /** A day or a time of the format. */
  | 'day'
  | 'time'
  /** From which zoom to which. */
  | 'zooms'
  /** Is there or is not: its value says nothing. */
  | 'flag'
  /** Words for visitors, in quotes or not. */
  | 'words'
  /** Words of any kind; or the tag itself says what is wrong with it, on the page or in the console. */
  | 'anything';

const DISTANCES = ['normal', 'average', 'big'];

/** By the name of the attribute; where two tags mean different things by one, with the tag's name before it. */
export const ATTRIBUTES: Record<string, Accepts> = {
  src: 'anything',
  theme: 'anything',
  'theme-src': 'anything',
  project: 'anything',
  stage: 'anything',
  for: 'anything',
  table: 'anything',
  section: 'anything',
  slides: 'anything',
  url: 'anything',
  outline: 'anything',
  tiles: 'anything',
  'tiles-attribution': 'words',
  lang: ['ru', 'en'],
  today: 'day',
  from: 'time',
  to: 'time',
  'heading-level': { least: 1, most: 6, isWhole: true },
  'text-size': { least: 8, most: 120 },
  'line-spacing': DISTANCES,
  'letter-spacing': DISTANCES,
  typeface: ['arial', 'times'],
  images: ['off', 'grayscale'],
  interval: { least: 3, most: 86_400 },
  refresh: { least: 60, most: 86_400 },
  paused: 'flag',
  'json-ld': 'flag',
  scale: ['year', 'half', 'quarter', 'month'],
  year: ['school', 'calendar'],
  'tiles-zoom': 'zooms',
  'prog-roadmap group': ['project', 'stage', 'role', 'year'],
  'prog-event-map group': ['project', 'audience'],
  'prog-event-map view': ['cycle', 'calendar', 'list', 'map'],
  'prog-indicator view': ['trend', 'gauge', 'number'],
};

export const acceptsOf = (tag: string, attribute: string): Accepts | undefined =>
  ATTRIBUTES[`${tag} ${attribute}`] ?? ATTRIBUTES[attribute];
