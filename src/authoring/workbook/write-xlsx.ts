/**
 * Sheets of texts as the bytes of an XLSX. Every cell is a text (`@`), so that «1.10», «01.06» and «2021» stay what they are;
 * the heading stays in sight, lists offer their words and refuse no others.
 */
import { strToU8, zipSync } from 'fflate';

export interface XlsxSheet {
  name: string;
  isHidden?: boolean;
  columns: { width: number; isHidden?: boolean; options?: string[] }[];
  /** The first is the heading, if the sheet has one. */
  rows: string[][];
  hasHeading: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xlsxBytes(sheets: readonly XlsxSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((it, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(it)));
  // The same programme makes the same bytes.
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = Array.from({ length: count }, (_, at) => [
    `worksheets/sheet${at + 1}.xml`,
    'worksheet',
  ]);
  const overrides = [['workbook.xml', 'sheet.main'], ['styles.xml', 'styles'], ...sheets].map(
    ([path, kind]) => `<Override PartName="/xl/${path}" ContentType="${type}.${kind}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

const relations = (all: [kind: string, target: string][]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (sheets: readonly XlsxSheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(
      ({ name, isHidden }, at) =>
        `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

/** 1: a text that wraps; 2: the heading. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9F3FA"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`;

function worksheet({ columns, rows, hasHeading }: XlsxSheet): string {
  const last = letters(columns.length - 1);
  const pane = hasHeading
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : '';
  const lists = columns.flatMap(({ options = [] }, at) => {
    const list = options.join(',');
    // A longer one, or a word with a comma, Excel would not open.
    if (!list || list.length > 255 || options.some((it) => it.includes(','))) return [];
    const cells = `${letters(at)}2:${letters(at)}${MOST_ROWS}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>"${escaped(list)}"</formula1></dataValidation>`;
  });
  return [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${columns.map(column).join('')}</cols>`,
    `<sheetData>${rows.map((cells, at) => row(cells, at, hasHeading && at === 0)).join('')}</sheetData>`,
    hasHeading ? `<autoFilter ref="A1:${last}${Math.max(rows.length, 1)}"/>` : '',
    lists.length
      ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
      : '',
    '</worksheet>',
  ].join('');
}

const MOST_ROWS = 1_048_576;
/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;

/** New rows below the last are texts, too. */
function column({ width, isHidden }: XlsxSheet['columns'][number], at: number): string {
  const hidden = isHidden ? ' hidden="1"' : '';
  // eslint-disable-next-line no-restricted-syntax -- a number of Excel's, and no style of a page
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1"${hidden} customWidth="1"/>`;
}

const row = (cells: string[], at: number, isHeading: boolean): string =>
  `<row r="${at + 1}">${cells.map((it, col) => cell(it, `${letters(col)}${at + 1}`, isHeading ? 2 : 1)).join('')}</row>`;

const cell = (text: string, place: string, style: number): string =>
  text
    ? `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(pieceThatFits(text))}</t></is></c>`
    : `<c r="${place}" s="${style}"/>`;

const pieceThatFits = (text: string): string =>
  text.length > LONGEST_CELL
    ? `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : text;

/** «A», «Z», «AA». */
export function letters(col: number): string {
  const rest = Math.floor(col / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (col % 26));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML has no place for at all: half characters and control characters. */
const NOWHERE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text.replace(NOWHERE, '$1').replace(/[&<>"]/g, (it) => ENTITIES[it]!);
