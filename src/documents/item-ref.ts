/** The parts of a programme, by the names under which an address speaks of them: `#prog_roadmap__item-a-3-4`. */
export type PartName =
  | 'summary'
  | 'wall'
  | 'passport'
  | 'projects'
  | 'roadmap'
  | 'indicators'
  | 'assessments'
  | 'events'
  | 'swot'
  | 'risks'
  | 'governance'
  | 'text';

/** What somewhere in a programme is named: an item of a part, or all of its items that have this in common. */
export interface ItemRef {
  part: PartName;
  item?: string;
  /** The code of a status, where the roadmap filters by it. */
  status?: string;
  /** A role's id, likewise. */
  role?: string;
  project?: string;
  /** Words that were searched for. */
  q?: string;
}

/** «roadmap?item=a-3-4»: a section of an address, and the value of `data-to`. */
export function written({ part, ...state }: ItemRef): string {
  const said = stateOf(state).toString();
  return said ? `${part}?${said}` : part;
}

export function readRef(text: string): { part: PartName; state: URLSearchParams } {
  const [part = '', ...said] = text.split('?');
  return { part: part as PartName, state: new URLSearchParams(said.join('?')) };
}

function stateOf(state: Omit<ItemRef, 'part'>): URLSearchParams {
  const { q, status, role, project, item } = state;
  return new URLSearchParams({
    ...(q && { q }),
    ...(status && { status }),
    ...(role && { role }),
    ...(project && { project }),
    ...(item !== undefined && { item }),
  });
}
