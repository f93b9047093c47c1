/** All that prose holds in a firm form. */
import type { Place } from '../../reading-files/document.js';
import type { Steps } from '../../reading-files/slices.js';
import type { Found } from '../found.js';
import type { PassportRow } from '../parts/passport.js';
import { lineText } from '../tables/grid.js';
import { placeIn } from '../tables/join.js';
import { approvalsIn, type Approval } from './approvals.js';
import { bodiesIn, type ToldBody } from './bodies.js';
import type { Flow } from './blocks.js';
import { factsIn, type Fact } from './facts.js';
import { stagesIn, type ToldStage } from './stages.js';
import { targetsIn, type ToldTarget } from './targets.js';
import { termsIn, type Explained } from './terms.js';
import { titleIn, type Title } from './title.js';

export interface Told extends Title {
  approvals: Found<Approval>[];
  terms: Found<Explained>[];
  stages: Found<ToldStage>[];
  bodies: Found<ToldBody>[];
  targets: Found<ToldTarget>[];
  facts: Found<Fact>[];
}

/**
 * @param rows of the programme's passports that are tables
 * @param inTables whether the stages are
 */
export function* proseOf(flow: Flow, rows: readonly PassportRow[], inTables: boolean): Steps<Told> {
  const known = new Set(rows.flatMap(({ role }) => role ?? []));
  const control = rows.flatMap(({ role, lines }) => (role === 'control' ? lines : []));
  const terms = yield* termsIn(flow, explaining(flow));
  const stages = stagesIn(flow, inTables);
  yield;
  const bodies = bodiesIn(flow, control);
  yield;
  return {
    ...titleIn(flow),
    approvals: approvalsIn(flow),
    terms,
    stages,
    bodies,
    targets: targetsIn(flow),
    facts: factsIn(flow, known),
  };
}

/** Cells that explain a word. */
function* explaining(flow: Flow): Generator<{ text: string; at: Place }, void, void> {
  for (const table of flow) {
    if (table.kind !== 'table') continue;
    for (const cell of table.cells)
      for (const [at, line] of cell.lines.entries())
        if (line.text.includes('('))
          yield { text: lineText(line), at: placeIn(table, cell.row, cell.col, at) };
  }
}
