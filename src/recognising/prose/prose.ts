/** All that prose holds in a firm form. */
import type { Place } from '../../reading-files/document.js';
import type { Found } from '../found.js';
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

export function proseOf(flow: Flow): Told {
  return {
    ...titleIn(flow),
    approvals: approvalsIn(flow),
    terms: termsIn(flow, explaining(flow)),
    stages: stagesIn(flow),
    bodies: bodiesIn(flow),
    targets: targetsIn(flow),
    facts: factsIn(flow),
  };
}

/** Cells that explain a word. */
function* explaining(flow: Flow): Generator<{ text: string; at: Place }, void, void> {
  for (const table of flow) {
    if (table.kind !== 'table') continue;
    for (const cell of table.cells)
      for (const [at, line] of cell.lines.entries())
        if (line.text.includes('(далее'))
          yield { text: lineText(line), at: placeIn(table, cell.row, cell.col, at) };
  }
}
