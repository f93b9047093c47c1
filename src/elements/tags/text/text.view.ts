/** Narrative with the tables it refers to; tables that no text refers to; what letters mean. */
import { those } from '../../../programme/those.js';
import type { Programme } from '../../../programme/schema.js';
import type { Fact, TableView } from '../../../documents/block.js';
import { said, type Line } from '../../../documents/line.js';
import { referenceLine, type PartContext } from '../../text/part-context.js';
import { legendOf, partTitles } from '../../text/part-titles.js';
import type { PartOptions, PartView } from '../../text/part.js';
import { plainText } from '../../../documents/plain-text.js';
import { tableView } from './table.view.js';

type Table = NonNullable<Programme['tables']>[number];
type Section = NonNullable<Programme['sections']>[number];

export interface NamedTable {
  id: string;
  title?: string;
  table: TableView;
  note?: string;
}

export interface SectionView {
  id: string;
  /** Absent where it is the heading of the tag. */
  title?: string;
  paragraphs: string[];
  tables: NamedTable[];
  /** What else the section speaks of: activities, projects, documents. */
  links: Line[];
}

export interface TextView extends PartView {
  /** Where there is more than a reader sees at once. */
  contents: Line[];
  sections: SectionView[];
  tables: NamedTable[];
  /** Set where sections stand above the tables. */
  tablesTitle?: string;
  legend: Fact[];
  /** Each section and table alone, by its title: together these are the contents. */
  isFolded?: boolean;
}

/** So many sections are a list that is worth a list of its own. */
const MANY = 4;

export function textView(context: PartContext, options: PartOptions = {}): TextView | undefined {
  const { table, section } = options;
  if (table) return oneTable(table, context);
  if (section) return oneSection(section, context);
  const { sections: all = [], tables: allTables = [] } = context.programme;
  const sections = all.map((it) => sectionView(it, context));
  const placed = new Set(sections.flatMap((it) => it.tables.map((one) => one.id)));
  const tables = allTables.filter((it) => !placed.has(it.id)).map((it) => named(it, context));
  const title = partTitles.text(context);
  if (title === undefined) return undefined;
  const { text } = context.say.parts;
  const isMuch = sections.length + tables.length >= MANY;
  const isFolded = isMuch && options.isAmongOthers === true;
  return {
    title,
    contents: sections.length >= MANY && !isFolded ? contentsOf(sections, tables, context) : [],
    sections,
    tables,
    ...(sections.length > 0 && tables.length > 0 && { tablesTitle: text.tables }),
    legend: legendOf(context.programme).map(([mark, words]) => ({
      label: [said(mark)],
      lines: [said(words)],
    })),
    isFolded,
  };
}

const nothingElse = { contents: [], tables: [], legend: [] };

function oneTable(id: string, context: PartContext): TextView | undefined {
  const found = those(context.programme.tables, 'id', id)[0];
  if (!found) return undefined;
  const { title, ...rest } = named(found, context);
  return {
    ...nothingElse,
    title: title ?? context.say.parts.text.table,
    sections: [],
    tables: [rest],
  };
}

function oneSection(id: string, context: PartContext): TextView | undefined {
  const found = those(context.programme.sections, 'id', id)[0];
  if (!found) return undefined;
  const { title = '', ...rest } = sectionView(found, context);
  return { ...nothingElse, title, sections: [rest] };
}

function sectionView(section: Section, context: PartContext): SectionView {
  const { id, title, body, links = [] } = section;
  const { tables = [] } = context.programme;
  const linked = new Set(links);
  return {
    id,
    title: plainText(title),
    // An empty line makes a new paragraph.
    paragraphs: body.split(/\r?\n\r?\n[\r\n]*/),
    // In the order of the file, however they are linked.
    tables: (linked.size ? tables : [])
      .filter((it) => linked.has(it.id))
      .map((it) => named(it, context)),
    links: links
      .filter((link) => those(tables, 'id', link).length === 0)
      .flatMap((link) => referenceLine(link, context) ?? []),
  };
}

function named(table: Table, context: PartContext): NamedTable {
  const { id, title, note } = table;
  return {
    id,
    ...(title && { title: plainText(title) }),
    table: tableView(table, context),
    ...(note && { note }),
  };
}

function contentsOf(sections: SectionView[], tables: NamedTable[], context: PartContext): Line[] {
  return [...sections, ...tables].map(({ id, title }) => ({
    ...said(title ?? context.say.parts.text.table),
    to: { part: 'text', item: id },
  }));
}
