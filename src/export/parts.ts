/** What all written parts have in common: whose words they speak, of which day. */
import type { Block, Fact, Part } from '../documents/block.js';
import { present, type Line } from '../documents/line.js';
import { programmeContext, type ProgrammeContext } from '../elements/text/programme-context.js';
import type { Say } from '../i18n/contract/topics.js';
import type { Programme } from '../programme/schema.js';
import type { Day } from '../programme/time/days.js';
import type { ExportTopic } from './words.js';

export interface ExportContext {
  programme: Programme;
  say: Say<ExportTopic>;
  /** Statuses are as of this day; the file names it. */
  today: Day;
  project?: string | undefined;
  /** The programme's title stands above already. */
  isNamed?: boolean;
  /** 1–6; groups stand one below. */
  headingLevel: number;
}

export const contextOf = ({
  programme,
  say,
  today,
}: ExportContext): ProgrammeContext<ExportTopic> => programmeContext(programme, say, today);

/** Whatever of its blocks says something, under a heading of ours. */
export const ownPart = (title: string, ...blocks: (Block | undefined | false | '')[]): Part => ({
  title,
  blocks: present(...blocks),
});

export const sentence = (...lines: Line[]): Block | undefined =>
  lines.length ? { kind: 'paragraph', lines } : undefined;

export const list = (items: Line[][]): Block | undefined =>
  items.length ? { kind: 'list', items: items.map((lines) => ({ lines })) } : undefined;

export const facts = (all: Fact[]): Block | undefined =>
  all.length ? { kind: 'facts', facts: all } : undefined;
