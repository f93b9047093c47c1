/** A programme as a workbook, to be edited in Excel or LibreOffice and brought back. */
import type { Json } from '../../programme/reading/values.js';
import type { Programme } from '../../programme/schema.js';
import { fieldsLeft } from './fields-left.js';
import type { BookContext, Sheet } from './model.js';
import { sheetsOf } from './sheets.js';
import { xlsxBytes, type XlsxSheet } from './write-xlsx.js';

/** The hidden sheet: what stood in each cell when the workbook was written. Only what differs from it was changed. */
export const WRITTEN = 'prog-widgets';
/** Of the hidden sheet's own form. */
export const FORM = '1';

export function workbookOf(programme: Programme, context: BookContext): Uint8Array {
  const json = programme as unknown as Json;
  const all = sheetsOf(json, context);
  const sheets = all.filter(({ rows }) => rows.length > 0);
  const written = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      sheet.columns.map((it) => [sheet.name, row.key, it.key, it.text(row, context)]),
    ),
  );
  return xlsxBytes([
    ...sheets.map((it) => visible(it, context)),
    about(fieldsLeft(json, all), context),
    {
      name: WRITTEN,
      isHidden: true,
      hasHeading: false,
      columns: [12, 30, 20, 60].map((width) => ({ width })),
      rows: [[WRITTEN, FORM, context.say.locale.language, ''], ...written],
    },
  ]);
}

function visible({ name, columns, rows }: Sheet, context: BookContext): XlsxSheet {
  const { workbook } = context.say;
  return {
    name: workbook.sheets[name],
    hasHeading: true,
    columns: [
      { width: 10, isHidden: true },
      ...columns.map(({ width, options }) => ({
        width,
        ...(options && { options: options.map(workbook.codeOf) }),
      })),
    ],
    rows: [
      [workbook.headings.code, ...columns.map((it) => it.heading)],
      ...rows.map((row) => [row.key, ...columns.map((it) => it.text(row, context))]),
    ],
  };
}

function about(fields: string[], { say }: BookContext): XlsxSheet {
  const { name, lines, stays } = say.workbook.about;
  const left = fields.map(say.workbook.fieldOf);
  return {
    name,
    hasHeading: false,
    columns: [{ width: 110 }],
    rows: [...lines, ...(left.length ? [stays, ...left] : [])].map((it) => [it]),
  };
}
