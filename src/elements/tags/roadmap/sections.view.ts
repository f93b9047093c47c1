/** What stands where: the groups with what has a place on the scale, and below them the list of what has none. */
import { plainText } from '../../../documents/plain-text.js';
import type { Planned } from './context.js';
import type { GroupHead } from './groups.view.js';
import type { RoadmapView } from './roadmap.view.js';

/** No group of a file has this name. */
export const UNDATED = '\0';

export interface SectionView {
  id: string;
  head: GroupHead;
  /** What its head counts: of a group also what stands in the list. */
  counted: Planned[];
  lists: { title: string; activities: Planned[] }[];
}

/** The groups with what has a date; below them what has none, by the same groups. */
export function sectionsOf({ groups, context }: RoadmapView): SectionView[] {
  const dated = groups.map(({ id, activities, ...head }) => ({
    id,
    head,
    counted: activities,
    lists: [{ title: '', activities: activities.filter((it) => !it.isUndated) }],
  }));
  const undated = groups.flatMap(({ num, title, activities }) => {
    const own = activities.filter((it) => it.isUndated);
    return own.length
      ? { title: [num, plainText(title)].filter(Boolean).join(' '), activities: own }
      : [];
  });
  // Of a single group there is nothing to tell apart.
  if (undated.length === 1) undated[0]!.title = '';
  if (undated.length === 0) return dated;
  const head = { title: context.say.roadmap.undated };
  const counted = [...new Set(undated.flatMap((it) => it.activities))];
  return [...dated, { id: UNDATED, head, counted, lists: undated }];
}
