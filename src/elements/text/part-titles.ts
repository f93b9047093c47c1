/**
 * Which of its parts a programme has, and the heading each of them stands under; undefined where the file has nothing of
 * it. A page asks that of all parts before it has brought what draws them.
 */
import type { Programme } from '../../programme/schema.js';
import type { PartContext } from './part-context.js';

type Title = (context: PartContext) => string | undefined;

/** A matrix may be a remark alone. */
export const matricesOf = ({ swot = [] }: Programme): NonNullable<Programme['swot']> =>
  swot.filter((it) => it.items.length || it.note);

/** With the roadmap if there is one, which shows it; else with the texts. */
export const legendOf = ({ activities, marksLegend = {} }: Programme): [string, string][] =>
  activities?.length ? [] : Object.entries(marksLegend);

export const partTitles = {
  /** By what there is: stages, projects, or both. */
  projects: ({ programme, projects, say }) => {
    const hasStages = programme.stages?.some((it) => !it.project || !projects.has(it.project));
    if (projects.size === 0) return hasStages ? say.parts.stages : undefined;
    return hasStages ? say.parts.parts.projects : say.parts.onlyProjects;
  },
  swot: ({ programme, say }) => (matricesOf(programme).length ? say.parts.parts.swot : undefined),
  risks: ({ programme, say }) => (programme.risks?.length ? say.parts.parts.risks : undefined),
  governance: ({ programme: { governance, roles }, say }) => {
    if (governance?.bodies?.length || governance?.note) return say.parts.parts.governance;
    return roles?.length ? say.parts.governance.onlyRoles : undefined;
  },
  text: ({ programme, say: { parts } }) => {
    if (programme.sections?.length) return parts.parts.text;
    if (programme.tables?.length) return parts.text.tables;
    return legendOf(programme).length ? parts.text.legend : undefined;
  },
} satisfies Record<string, Title>;
