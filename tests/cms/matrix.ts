/** What was measured in an editor or a CMS, and the committed result that it is held against. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

export interface Cell {
  /** «MediaWiki 1.39.17» */
  where: string;
  setting: string;
  role: string;
  form: 'tag' | 'box' | 'link' | 'frame' | 'shortcode' | 'block';
  /** What of it the editor or the CMS left in the page. */
  kept: 'whole' | 'link' | 'text' | 'nothing';
  /** The programme was seen in the published page. */
  shown: boolean;
  note?: string;
}

/** Fails when the matrix beside the test differs from what was measured; `UPDATE_MATRIX=1` writes it anew. */
export function holdMatrix(test: string, measured: Cell[]): void {
  const file = new URL('matrix.json', test);
  if (process.env['UPDATE_MATRIX']) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  assert.deepEqual(measured, JSON.parse(readFileSync(file, 'utf8')));
}
