/** What there is to say, by topic: a file each in the folder of a language, so that a page carries only what it says. */
import type { AdviceWords } from './advice.js';
import type { AssessmentWords } from './assessment.js';
import type { ChangeWords } from './changes.js';
import type { CheckWords } from './check-page.js';
import type { CliWords } from './cli.js';
import type { DistanceWords } from './distance.js';
import type { DraftWords } from './draft.js';
import type { EmbedWords } from './embed.js';
import type { EventWords } from './events.js';
import type { KitWords } from './kit.js';
import type { LookWords } from './look.js';
import type { MeasureWords } from './measures.js';
import type { PartWords } from './parts.js';
import type { ProblemWords } from './problems.js';
import type { PromiseWords } from './promises.js';
import type { ReachWords } from './reach.js';
import type { ReadingWords } from './reading.js';
import type { ScreenWords } from './screen.js';
import type { SummaryWords } from './summary.js';
import type { ToolsWords } from './tools.js';
import type { ValueWords } from './values.js';
import type { Words } from './words.js';
import type { WorkbookWords } from './workbook.js';
import type { WorkshopWords } from './workshop.js';

export interface Topics {
  values: ValueWords;
  parts: PartWords;
  measures: MeasureWords;
  distance: DistanceWords;
  assessment: AssessmentWords;
  promises: PromiseWords;
  summary: SummaryWords;
  events: EventWords;
  screen: ScreenWords;
  tools: ToolsWords;
  reach: ReachWords;
  problems: ProblemWords;
  advice: AdviceWords;
  look: LookWords;
  checkPage: CheckWords;
  embed: EmbedWords;
  cli: CliWords;
  changes: ChangeWords;
  workbook: WorkbookWords;
  draft: DraftWords;
  kit: KitWords;
  reading: ReadingWords;
  workshop: WorkshopWords;
  /** The text of a first programme file. */
  sample: string;
}

/** A language other than the first: its folder's `index.ts`. A word that it lacks is a compile error. */
export interface Folder {
  words: Words;
  topics: { [Topic in keyof Topics]: () => Promise<Topics[Topic]> };
}

/** All that a tag may say: what every page has, and its own topics. */
export type Say<Topic extends keyof Topics = never> = Words & Pick<Topics, Topic>;
