/** The wall of promises without a script: the four words, and how many of a direction are promised for which year. */
import type { Block, Cell, Part } from '../documents/block.js';
import { numbered, own, present } from '../documents/line.js';
import { noSuch } from '../elements/text/asked.js';
import { wallView, type Square } from '../elements/promises/wall.view.js';
import { contextOf, list, ownPart, sentence, type ExportContext } from './parts.js';

export function wall(context: ExportContext): Part {
  const { programme, project, say } = context;
  const blocks = wallBlocks(context);
  return ownPart(
    say.promises.title,
    ...(blocks.length
      ? blocks
      : [sentence(own(noSuch({ project }, programme, say) ?? say.roadmap.noActivities))]),
  );
}

export function wallBlocks(context: ExportContext): Block[] {
  const view = wallView(contextOf(context), context.project);
  if (!view) return [];
  const { promises } = context.say;
  return present(
    list(
      view.words.map(({ count, label, note }) => [
        own(present(count === undefined ? '—' : String(count), label, note).join(' ')),
      ]),
    ),
    {
      kind: 'table',
      table: {
        caption: promises.title,
        columns: ['', ...view.columns.map((it) => it.label)].map((it) => own(it)),
        hasRowHeads: true,
        rows: view.rows.map((row) => ({
          cells: [
            { lines: [numbered(row), own(row.counts, 'quiet')] },
            ...(view.columns.length ? row.cells.map(cellOf) : []),
          ],
        })),
      },
    },
    (view.dashes || view.besides) &&
      sentence(...present(view.dashes, view.besides).map((it) => own(it))),
  );
}

/** «7 нет отчёта» */
function cellOf(squares: Square[]): Cell {
  const counts = new Map<string, number>();
  for (const { known } of squares) counts.set(known, (counts.get(known) ?? 0) + 1);
  return { lines: [...counts].map(([label, count]) => own(`${count} ${label}`)) };
}
