/** The measures of a project as its document lists them: a table in its passport. */
import type { Activity } from '../../../programme/schema.js';
import { statusOf } from '../../../programme/status.js';
import type { Cell, Fact } from '../../../documents/block.js';
import { numbered, own, present, type Line } from '../../../documents/line.js';
import { timeLines, whoLine, type PartContext } from '../../text/part-context.js';
import { statusFrame } from '../../status/status-frame.js';

/** A project of more than these is read on the roadmap, which is made for thousands. */
const SHOWN = 100;

export function measuresFact(
  project: string,
  activities: Activity[],
  context: PartContext,
): Fact | undefined {
  if (activities.length === 0) return undefined;
  const { say } = context;
  const { roadmap } = say;
  const shown = activities.slice(0, SHOWN);
  const rest = activities.length - shown.length;
  const frame = statusFrame(context);
  const all: { title: string; has: (it: Activity) => unknown; of: (it: Activity) => Line[] }[] = [
    { title: say.parts.project.measure, has: () => true, of: (it) => [titleLine(it, context)] },
    { title: roadmap.detail.when, has: (it) => it.when, of: (it) => timeLines(it.when, context) },
    {
      title: roadmap.detail.responsible,
      has: (it) => it.responsible?.length,
      of: ({ responsible = [] }) => responsible.map((it) => whoLine(it, context)),
    },
    {
      title: roadmap.detail.status,
      has: (it) => it.status,
      of: (it) => [own(say.status.label(statusOf(it, frame).code))],
    },
  ];
  const columns = all.filter(({ has }) => shown.some(has));
  const cellsOf = (it: Activity): Cell[] =>
    columns.map(({ of }, index) => ({
      lines: of(it).map((line, at) => (index > 0 && at > 0 ? { ...line, tone: 'quiet' } : line)),
    }));
  return {
    hasOwnPart: true,
    label: [own(say.parts.project.activities)],
    lines: present<Line>(
      rest > 0 && { ...own(say.parts.search.more(rest)), to: { part: 'roadmap', project } },
    ),
    table: {
      caption: say.parts.project.activities,
      columns: columns.map((it) => own(it.title)),
      rows: shown.map((it) => ({ cells: cellsOf(it) })),
      hasRowHeads: true,
    },
  };
}

function titleLine({ id, num, title, targetText }: Activity, { say }: PartContext): Line {
  return {
    ...numbered({ title: title || targetText || say.roadmap.untitled, ...(num && { num }) }),
    to: { part: 'roadmap', item: id },
  };
}
