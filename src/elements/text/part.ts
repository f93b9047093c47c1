/** A part of a programme that is read and not filtered: from its view to its document, for the tag and for paper alike. */
import type { Block, Part } from '../../documents/block.js';
import { own } from '../../documents/line.js';
import type { PartWords } from '../../i18n/contract/parts.js';
import { lacks, noSuch } from './asked.js';
import type { PartContext } from './part-context.js';

/** What a page's editor may ask of a part. */
export interface PartOptions {
  project?: string;
  table?: string;
  section?: string;
  /** It stands among all parts of a programme: what most readers skip there is folded. */
  isAmongOthers?: boolean;
}

/** What every part says of itself. */
export interface PartView {
  /** The heading, where it is another one than usual. */
  title?: string;
}

export interface PartDocument<View extends PartView> {
  /** Undefined where the file has nothing of this part, or nothing of what was asked for. */
  view: (context: PartContext, options?: PartOptions) => View | undefined;
  blocks: (view: View, context: PartContext) => Block[];
}

export type PartShown = keyof PartWords['empty'];

export function partOf<View extends PartView>(
  shows: PartShown,
  { view: viewOf, blocks }: PartDocument<View>,
  context: PartContext,
  options: PartOptions = {},
): Part {
  const view = viewOf(context, options);
  const nothing = (): Block[] => [
    { kind: 'paragraph', className: 'note', lines: [own(absence(shows, context, options))] },
  ];
  return {
    title: view?.title ?? context.say.parts.parts[shows],
    blocks: view ? blocks(view, context) : nothing(),
  };
}

/** That the file has none is said only where it has none: it may have others than what was asked for. */
function absence(
  shows: PartShown,
  { programme, say }: PartContext,
  { project, table, section }: PartOptions,
): string {
  const { risks, tables, sections } = programme;
  const { noneOfThese } = say.parts;
  const unknown = noSuch({ project }, programme, say);
  if (unknown) return unknown;
  if (lacks(tables, table)) return noneOfThese.table(table);
  if (lacks(sections, section)) return noneOfThese.section(section);
  return shows === 'risks' && project && risks?.length ? noneOfThese.risks : say.parts.empty[shows];
}
