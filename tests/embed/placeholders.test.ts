import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VIEWS, wantedByQuery } from '../../src/embed/placeholders.js';

test('a placeholder may stand for every tag that the loader knows', () => {
  const loader = readFileSync(new URL('../../src/loader.ts', import.meta.url), 'utf8');
  const known = [...loader.matchAll(/'prog-([\w-]+)',/g)].map((match) => match[1]!);
  assert.deepEqual(VIEWS, known);
});

test('the address of the frame says what it shows', () => {
  assert.deepEqual(wantedByQuery('?src=/p.json&view=roadmap&project=n4&level=1&onload=x'), {
    tag: 'prog-roadmap',
    src: '/p.json',
    attributes: [
      ['heading-level', '1'],
      ['project', 'n4'],
    ],
  });
  for (const query of [
    '',
    '?src=/p.json',
    '?view=roadmap',
    '?src=/p.json&view=evil',
    '?src=&view=roadmap',
  ])
    assert.equal(wantedByQuery(query), undefined, query);
});
