/** Office files made of the parts that a test is about. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Cell, Document, Table } from '../../src/reading-files/document.js';
import { readFile } from '../../src/reading-files/read-file.js';

export const file = (name: string): Uint8Array =>
  readFileSync(new URL(`../documents/${name}`, import.meta.url));

export const zipOf = (parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, it]) => [name, typeof it === 'string' ? strToU8(it) : it]),
    ),
    { level },
  );

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PREFIXES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

const relations = (list: [id: string, type: string, target: string, mode?: string][]): string =>
  `<Relationships xmlns="${RELATIONS}">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;

interface DocxParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  /** By id: addresses outside. */
  links?: Record<string, string>;
}

/** @param body what stands in `w:body` */
export function docx(
  body: string,
  { links = {}, ...parts }: DocxParts = {},
  change: (xml: string) => string = (it) => it,
): Uint8Array {
  const written = Object.entries<string>(parts);
  const own = written.map(([name]): [string, string, string] => [name, name, `${name}.xml`]);
  const outside = Object.entries(links).map(([id, target]): [string, string, string, string] => [
    id,
    'hyperlink',
    target,
    'External',
  ]);
  return zipOf({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': change(relations([['r1', 'officeDocument', 'word/document.xml']])),
    'word/_rels/document.xml.rels': change(relations([...own, ...outside])),
    'word/document.xml': change(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${PREFIXES}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(
      written.map(([name, xml]) => [
        `word/${name}.xml`,
        change(`<w:${name} ${PREFIXES}>${xml}</w:${name}>`),
      ]),
    ),
  });
}

interface XlsxParts {
  styles?: string;
  strings?: string[];
  /** Of `workbookPr`. */
  properties?: string;
  /** By name of the sheet: `hidden`. */
  states?: Record<string, string>;
}

/** @param sheets by name: what stands in `worksheet` */
export function xlsx(
  sheets: Record<string, string>,
  { styles = '', strings = [], properties = '', states = {} }: XlsxParts = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const own = names.map((_, n): [string, string, string] => [
    `s${n}`,
    'worksheet',
    `worksheets/sheet${n}.xml`,
  ]);
  const list = names
    .map(
      (name, n) =>
        `<sheet name="${name}" r:id="s${n}"${states[name] ? ` state="${states[name]}"` : ''}/>`,
    )
    .join('');
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...own,
      ['st', 'styles', '/xl/styles.xml'],
      ['sh', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns:r="${R}"><workbookPr ${properties}/><sheets>${list}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((it) => `<si>${it}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      names.map((name, n) => [
        `xl/worksheets/sheet${n}.xml`,
        `<worksheet>${sheets[name]}</worksheet>`,
      ]),
    ),
  });
}

export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inside = '', properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`;
export const tc = (inside = p(), properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith('<') ? inside : p(inside)}</w:tc>`;
export const tr = (cells: string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((it) => (it.startsWith('<w:tc>') || it.startsWith('<w:sdt>') ? it : tc(it))).join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
export const inList = (numId: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numId}"/></w:numPr>`;

export function read(bytes: Uint8Array): Document {
  const { document, refusal } = readFile(bytes);
  if (!document) throw new Error(`refused: ${refusal.code}`);
  return document;
}

export const refusalOf = (bytes: Uint8Array): string | undefined => readFile(bytes).refusal?.code;

export function tableIn(document: Document, n = 1): Table {
  const table = document.blocks.find((it): it is Table => it.kind === 'table' && it.n === n);
  if (!table) throw new Error(`no table ${n}`);
  return table;
}

/** A table's rows as texts; a merged cell stands where it begins, a place without a cell is `-`. */
export function rowsOf({ cells, width, height }: Table): string[][] {
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => '-'));
  for (const cell of cells) rows[cell.row]![cell.col] = textOf(cell);
  return rows;
}

/** Lines with their labels, separated by ` / `. */
export const textOf = ({ lines }: Cell): string =>
  lines
    .map(({ label, bullet, text }) => [label ?? (bullet ? '•' : ''), text].join(' ').trim())
    .join(' / ');

/** What stands outside of tables, with labels. */
export const paragraphsOf = ({ blocks }: Document): string[] =>
  blocks.flatMap((it) =>
    it.kind === 'table' ? [] : [[it.label ?? (it.bullet ? '•' : ''), it.text].join(' ').trim()],
  );

export const leftOf = ({ left }: Document): Record<string, number> =>
  Object.fromEntries(left.map(({ what, count }) => [what, count]));
