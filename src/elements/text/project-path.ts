/** What a direction is called where its parents are not above it: seven may be «Действующие мероприятия». */
import { plainText } from '../../documents/plain-text.js';
import type { Project } from '../../programme/schema.js';

/** Deeper than any programme; a chain of thousands must not become a heading. */
const MOST = 8;

/** «1 Подпрограмма → 1.2 Действующие мероприятия», from the outermost. */
export function projectPath(project: Project, projects: ReadonlyMap<string, Project>): string {
  const names: string[] = [];
  for (
    let it: Project | undefined = project;
    it && names.length < MOST;
    it = projects.get(it.parent ?? '')
  )
    names.unshift([it.num, plainText(it.title)].filter(Boolean).join(' '));
  return names.join(' → ');
}
