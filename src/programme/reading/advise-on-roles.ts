/** Who answers for something may be named by a role's id or in words; here are words that look like a slip in an id. */
import type { Path } from '../problems.js';
import type { Programme } from '../schema.js';
import type { Advise } from './advice.js';
import { nearest } from './nearest.js';
import { brief } from './values.js';

/** Distinct words compared with the roles: a programme has a few dozen. */
const MOST_COMPARED = 300;

export function adviseOnRoles(programme: Programme, advise: Advise): void {
  const ids = (programme.roles ?? []).map((role) => role.id).slice(0, 1000);
  const known = new Set(ids);
  const prefix = commonPrefix(ids);
  /** For each text: `undefined` if it is in order. */
  const answers = new Map<string, { suggestion?: string } | undefined>();

  const judge = (text: string): { suggestion?: string } | undefined => {
    if (known.has(text) || !/^\S{1,40}$/.test(text) || answers.size > MOST_COMPARED)
      return undefined;
    if (!answers.has(text)) {
      const suggestion = nearest(text, ids);
      const isId = suggestion !== undefined || (prefix !== '' && text.startsWith(prefix));
      answers.set(text, isId ? { ...(suggestion && { suggestion }) } : undefined);
    }
    return answers.get(text);
  };
  const check = (texts: readonly string[] | undefined, ...path: Path): void =>
    texts?.forEach((text, index) => {
      const slip = judge(text);
      if (slip) advise('unknownRole', { id: brief(text), ...slip }, [...path, index]);
    });

  if (ids.length === 0) return;
  programme.activities?.forEach((activity, index) => {
    check(activity.responsible, 'activities', index, 'responsible');
    check(activity.participants, 'activities', index, 'participants');
    activity.parts?.forEach((part, place) =>
      check(part.responsible, 'activities', index, 'parts', place, 'responsible'),
    );
  });
  programme.projects?.forEach((project, index) => {
    check(project.lead, 'projects', index, 'lead');
    check(project.participants, 'projects', index, 'participants');
  });
}

/** `r-` of `r-director` and `r-methodist`, if every id begins with it. */
function commonPrefix(ids: readonly string[]): string {
  const prefix = /^[^-]{1,10}-/.exec(ids[0] ?? '')?.[0] ?? '';
  return ids.length > 1 && ids.every((id) => id.startsWith(prefix)) ? prefix : '';
}
