/**
 * What a part of a programme says, from top to bottom: plain data, which a page and a piece of HTML without scripts print
 * alike, and which a test needs no browser for.
 */
import type { Line } from './line.js';

export type Block =
  Heading | Section | Paragraph | Text | List | Facts | Table | Contents | TagBlock;

/** What one tag alone has. On the screen it draws them itself; all other printers know what they say. */
export type TagBlock = Grid | Tree | Cards | Shares | Timeline | Matrix;

/** How something looks and is named from outside: classes of our style sheets, a part for those of the page. */
interface Looks {
  className?: string;
  part?: string;
}

/** A part of a programme: its heading, and what there is of it. */
export interface Part {
  title: string;
  blocks: Block[];
}

/** A heading between blocks that stand in no section of their own; what follows is one level lower. */
export interface Heading {
  kind: 'heading';
  title: string;
}

/** What belongs together, under a heading or without one. */
export interface Section extends Looks {
  kind: 'section';
  /** What an address names it by. */
  id?: string;
  /** Plain text, with its number. */
  title?: string;
  blocks: Block[];
  /** Most readers want no more of it than its title, and in a word or two what it holds. */
  fold?: { about?: string };
}

/** Said in one breath, with points between. */
export interface Paragraph extends Looks {
  kind: 'paragraph';
  lines: Line[];
}

/** Lines below each other; a line of the file may hold a list. */
export interface Text extends Looks {
  kind: 'text';
  lines: Line[];
  /** The programme's abbreviations explain themselves in it. */
  hasTerms?: boolean;
}

export interface List extends Looks {
  kind: 'list';
  /** The part is each item's. */
  items: { id?: string; lines: Line[] }[];
}

export interface Facts {
  kind: 'facts';
  /** A word or two each, in few lines. */
  isBrief?: boolean;
  facts: Fact[];
}

/** A row of a definition list: on the left what it is, on the right what the file says of it. */
export interface Fact {
  id?: string;
  label: Line[];
  lines?: Line[];
  /** Several equals, as a list. */
  items?: Line[];
  table?: TableView;
  /** A list within the row: the stages of a project. */
  facts?: Fact[];
  /** The whole programme has a part of its own for it: on paper it is said there. */
  hasOwnPart?: boolean;
}

export interface Table {
  kind: 'table';
  table: TableView;
}

export interface TableView {
  /** For ears: the heading above says it to the eye. */
  caption: string;
  columns: Line[];
  rows: ({ heading: string } | { id?: string; cells: Cell[] })[];
  /** Whether the first cell of a row names the row. */
  hasRowHeads: boolean;
  /** Short values: on a phone they stand beside each other and not below. */
  isCompact?: boolean;
}

export interface Cell {
  lines: Line[];
  isList?: boolean;
  /** Over so many columns. */
  span?: number;
}

/** Links to what follows: only where it can be followed. */
export interface Contents {
  kind: 'contents';
  label: string;
  links: Line[];
}

/** Columns of lists, each with a name; several rows of them, which may have names too. */
export interface Grid {
  kind: 'grid';
  caption?: string;
  columns: GridColumn[];
  rows: { title?: string; cells: GridItem[][] }[];
  /** Instead of a list of nothing. */
  nothing: string;
}

export interface GridColumn {
  key: string;
  label: string;
}

export interface GridItem {
  id: string;
  line: Line;
  more: Line[];
}

/** Who stands above whom. */
export interface Tree {
  kind: 'tree';
  /** What the uppermost have in common, for ears. */
  label?: string;
  nodes: TreeNode[];
}

export interface TreeNode {
  id: string;
  title: string;
  role?: string;
  functions: string[];
  /** Folded under these words, where there are several. */
  functionsLabel?: string;
  under: TreeNode[];
}

/** Beside each other where there is room. */
export interface Cards {
  kind: 'cards';
  cards: Card[];
}

export interface Card {
  id: string;
  /** Plain text, with its number. */
  title: string;
  /** What it is. */
  face: Block[];
  /** How it stands: beside the face where there is room. */
  beside: Block[];
  /** What the card opens to, and the words that open it. */
  fold?: { label: string; blocks: Block[] };
  inside: Card[];
  insideLabel: string;
}

/** How many there are, and how they stand. */
export interface Shares {
  kind: 'shares';
  counts: Line[];
  shares: Share[];
}

export interface Share {
  code: string;
  icon: string;
  count: number;
  words: string;
}

/** A picture of times that the words around it give: how they follow each other or overlap. */
export interface Timeline {
  kind: 'timeline';
  from: string;
  to: string;
  /** Places from 0 to 1, a line each, in the order of the list beside it. */
  bars: { start: number; end: number; isNow: boolean; isOpen: boolean }[];
  /** Where this day lies, if it does. */
  today?: number;
}

/** A picture of what the table below says in words. */
export interface Matrix {
  kind: 'matrix';
  words: { matrix: string; matrixNote: string; probability: string; impact: string };
  rows: MatrixRow[];
}

export interface MatrixRow {
  probability: number;
  /** From the least impact to the greatest; the product of both, and whoever stands there. */
  cells: { impact: number; weight: number; risks: { id: string; num: string; title: string }[] }[];
}
