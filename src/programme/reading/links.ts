/** What may point at what within a file, as data. */
import type { Json } from './values.js';

/** The lists whose items have ids, and for those that form a tree the field that names the parent. */
export const COLLECTIONS = {
  roles: '',
  documents: '',
  stages: '',
  projects: 'parent',
  activities: 'parent',
  indicators: '',
  assessments: '',
  swot: '',
  risks: '',
  events: '',
  bodies: 'reportsTo',
  sections: '',
  tables: '',
};
export type Collection = keyof typeof COLLECTIONS;
export const NAMES = Object.keys(COLLECTIONS) as Collection[];

/** Fields that hold an id, or a list of ids, and where it must exist; fields in which there are such fields. */
export interface Links {
  [field: string]: Collection | 'anything' | Links;
}
const rowLinks: Links = { value: { documents: 'documents' } };
export const LINKS: Links = {
  passport: rowLinks,
  stages: { project: 'projects' },
  projects: { parent: 'projects', documents: 'documents', passport: rowLinks },
  activities: {
    project: 'projects',
    parent: 'activities',
    stage: 'stages',
    indicators: 'indicators',
    documents: 'documents',
  },
  indicators: { project: 'projects', activity: 'activities' },
  assessments: { project: 'projects' },
  swot: { items: { links: 'anything' } },
  risks: { project: 'projects' },
  events: { project: 'projects', activity: 'activities' },
  governance: { bodies: { reportsTo: 'bodies' } },
  sections: { links: 'anything' },
};

export function listIn(programme: Json, name: Collection): readonly Json[] {
  const holder = name === 'bodies' ? programme['governance'] : programme;
  return ((holder as Json | undefined)?.[name] as Json[] | undefined) ?? [];
}
