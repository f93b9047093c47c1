/** What the benchmark's audit asks of a hundred activities, on every run: `bench/audit.mjs`. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { audit, launchForAudit, shortfalls } from '../../bench/audit.mjs';
import { OURS } from '../../bench/series.mjs';
import { createBenchSite } from '../../bench/site.mjs';

const site = await createBenchSite(fileURLToPath(new URL('../../dist', import.meta.url)));
const browsers = await launchForAudit();
after(async () => {
  await browsers.close();
  await site.close();
});

test('of 100 activities all reach a screen reader, paper and search; nothing is cut on a phone', async (t) => {
  const found = await audit(browsers, site.url, [OURS]);
  if (!found[0]?.paper) t.diagnostic('Paper was not looked at: there is no pdftotext.');
  assert.deepEqual(shortfalls(found), []);
});
