/** Whoever reads a programme in a script of his own says of it what the command says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFile } from '../../src/checking/check.js';
import { problemReport } from '../../src/elements/base/problem-report.js';
import { explain, readProgramme } from '../../src/programme.js';

const bytes = readFileSync(new URL('../../demo/broken-programme.json', import.meta.url));

for (const language of ['ru', 'en'] as const)
  test(`the command, the console and explain have one sentence for a problem: ${language}`, async () => {
    const { problems } = readProgramme(JSON.parse(bytes.toString()));
    const said = await Promise.all(problems.map((it) => explain(it, language)));
    const { findings } = await checkFile(bytes, 'programme.json', language);
    assert.equal(said.length, 10);
    assert.deepEqual(new Set(said), new Set(findings.map((it) => it.message)));
    assert.deepEqual(new Set(said), new Set(await problemReport(problems, language)));
  });

test('without a language it is Russian', async () => {
  const path = ['activities', 6, 'when'];
  assert.equal(
    await explain({ severity: 'advice', code: 'singleAsList', path, params: {} }),
    'activities[6].when (мероприятие 7): здесь нужен список в квадратных скобках; прочитано как список из одного пункта.',
  );
});

test('the console tells one cause in one line', async () => {
  const problems = Array.from({ length: 29 }, (_, at) => ({
    severity: 'advice' as const,
    code: 'singleAsList' as const,
    path: ['activities', at, 'responsible'],
    params: {},
  }));
  const lost = { severity: 'loss' as const, code: 'emptyId' as const, path: [], params: {} };
  assert.deepEqual(await problemReport([...problems, lost], 'ru'), [
    'пустой код; это не показано.',
    'здесь нужен список в квадратных скобках; прочитано как список из одного пункта: 29 мест: activities[0].responsible (мероприятие 1), activities[1].responsible (мероприятие 2), activities[2].responsible (мероприятие 3) и ещё 26',
  ]);
});
