/**
 * `npm run test:office`: each programme of the demo as a workbook, saved anew by LibreOffice as XLSX and as ODS, and brought
 * back: it must be the very same programme. Without LibreOffice (`soffice`) it says so, and nothing is tried.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { broughtBack } from '../src/authoring/workbook/bring-back.js';
import { workbookOf } from '../src/authoring/workbook/export.js';
import { bookWords } from '../src/cli/book-words.js';
import { programmeContext } from '../src/elements/text/programme-context.js';
import { readProgramme } from '../src/programme/read.js';
import { readFile } from '../src/reading-files/index.js';
import { PROGRAMMES } from '../tests/demo/names.js';

if (spawnSync('soffice', ['--version']).error) {
  console.log('Skipped: there is no LibreOffice (soffice) here.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'office-'));
const say = await bookWords.load('ru');
const programmes = PROGRAMMES.map((name) => {
  const json = readFileSync(new URL(`../demo/programmes/${name}.json`, import.meta.url), 'utf8');
  const programme = readProgramme(JSON.parse(json)).programme!;
  const context = programmeContext(programme, say, 0);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, workbookOf(programme, context));
  return { name, programme, context, file };
});
try {
  for (const kind of ['xlsx', 'ods']) {
    const out = join(folder, kind);
    const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`];
    const files = programmes.map(({ file }) => file);
    execFileSync('soffice', [...options, '--convert-to', kind, '--outdir', out, ...files], {
      stdio: 'ignore',
    });
    for (const { name, programme, context } of programmes) {
      const { document } = readFile(readFileSync(join(out, `${name}.${kind}`)));
      const result = document && broughtBack(programme, document, context);
      const isSame = result?.programme === programme && result.told.length === 0;
      console.log(`${name}.${kind}: ${isSame ? 'the same' : 'NOT the same'}`);
      for (const it of result?.told ?? []) console.log(`  ${it}`);
      if (!isSame) process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
