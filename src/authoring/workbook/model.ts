/** A workbook as data: sheets, their columns, and the rows behind which a programme's items stand. */
import type { ProgrammeContext } from '../../elements/text/programme-context.js';
import type { SheetName } from '../../i18n/contract/workbook.js';
import type { Json } from '../../programme/reading/values.js';

export type BookContext = ProgrammeContext<'values' | 'parts' | 'workbook'>;

export interface Row {
  /** Says which item it is of, from one edition of the workbook to the next. */
  key: string;
  /** The item itself: what is put into it is put into the programme. */
  item: Json;
  /** Of parallel series, whose it is. */
  group?: string;
  /** What its item stands in. */
  within?: Json;
  /** Where the item stands in the file. */
  path: (string | number)[];
}

export interface Column {
  /** Names it in what was written, whatever its heading; of a plain field the field's name. */
  key: string;
  heading: string;
  /** Of the item, those that it holds; without them the one that is its key. */
  fields?: readonly string[];
  /** Of what the item stands in. */
  outerFields?: readonly string[];
  /** In letters. */
  width: number;
  /** The codes whose words the cell offers. */
  options?: readonly string[];
  isTime?: boolean;
  text: (row: Row, context: BookContext) => string;
  /** @param text as it stands in the cell; empty where nothing does */
  put: (row: Row, text: string, context: BookContext) => void;
}

export interface Sheet {
  name: SheetName;
  columns: Column[];
  rows: Row[];
  /** A new item, behind that of another row where there is one; undefined where the sheet takes none. */
  add: (after?: Row) => Row | undefined;
  /** Takes away what a row is of. */
  remove: (row: Row) => void;
}
