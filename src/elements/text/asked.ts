/** What a page's editor asks for by an id: where the programme has no such, that is said by its name. */
import type { Words } from '../../i18n/contract/words.js';
import type { Programme } from '../../programme/schema.js';

interface Asked {
  project?: string | null | undefined;
  stage?: string | null | undefined;
}

export const lacks = (
  list: { id?: string }[] | undefined,
  id: string | null | undefined,
): id is string => Boolean(id) && !list?.some((it) => it.id === id);

export function noSuch(
  { project, stage }: Asked,
  { projects, stages }: Programme,
  { roadmap }: Words,
): string | undefined {
  if (lacks(projects, project)) return roadmap.noProject(project);
  return lacks(stages, stage) ? roadmap.noStage(stage) : undefined;
}
