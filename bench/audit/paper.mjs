/** What a printed page of A4 has: rows that no page break cuts, and the head of the table above them. */
import { spawnSync } from 'node:child_process';
import { aptInstall } from '../../scripts/apt.mjs';

/** @returns {boolean} */
export function canReadPaper() {
  const works = () => spawnSync('pdftotext', ['-v']).status === 0;
  return works() || (aptInstall('poppler-utils') && works());
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{ rowTexts: string[], results: string[], columnHeader: string }} wanted
 */
export async function readPaper(page, { rowTexts, results, columnHeader }) {
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  const pdf = await page.pdf({ format: 'A4', margin, printBackground: true });
  // In the order in which it was painted: a row's lines stand together, whatever columns are beside them.
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const pages = stdout.split('\f').slice(0, -1).map(lettersOf);
  const pageOf = (text) => pages.findIndex((it) => it.includes(lettersOf(text)));
  const found = rowTexts.map(pageOf);
  const pagesWithRows = [...new Set(found.filter((at) => at >= 0))];
  return {
    whole: found.filter((at) => at >= 0).length,
    cut: rowTexts.filter((text, at) => found[at] < 0 && pageOf(text.slice(0, 25)) >= 0).length,
    results: results.filter((text) => pageOf(text) >= 0).length,
    pages: pages.length,
    pagesWithRows: pagesWithRows.length,
    pagesWithHeader: pagesWithRows.filter((at) => pages[at].includes(lettersOf(columnHeader)))
      .length,
  };
}

/** Without the spaces and hyphens that come from breaking lines. */
function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
