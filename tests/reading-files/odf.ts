/** OpenDocument files made of the parts that a test is about. */
import { zipOf } from './office.js';

const PREFIXES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'svg', 'xlink', 'dc']
  .map((it) => `xmlns:${it}="urn:${it}"`)
  .join(' ');

interface OdfParts {
  /** What stands in `office:styles` and `office:automatic-styles`. */
  styles?: string;
  automatic?: string;
  master?: string;
}

const odf =
  (kind: 'text' | 'spreadsheet') =>
  (body: string, { styles = '', automatic = '', master = '' }: OdfParts = {}): Uint8Array =>
    zipOf({
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      'styles.xml': `<office:document-styles ${PREFIXES}><office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
      'content.xml': `<office:document-content ${PREFIXES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    });

/** @param body what stands in `office:text` */
export const odt = odf('text');
/** @param body what stands in `office:spreadsheet` */
export const ods = odf('spreadsheet');

export const p = (inside = '', style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`;
export const cell = (inside = '', more = ''): string =>
  `<table:table-cell ${more}>${inside.startsWith('<') || inside === '' ? inside : p(inside)}</table:table-cell>`;
export const row = (cells: string, more = ''): string =>
  `<table:table-row ${more}>${cells}</table:table-row>`;
export const table = (inside: string, more = ''): string =>
  `<table:table ${more}>${inside}</table:table>`;
export const style = (name: string, family: string, inside = '', more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${inside}</style:style>`;
