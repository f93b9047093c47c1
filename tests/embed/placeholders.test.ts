import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wantedByQuery } from '../../src/embed/placeholders.js';

test('the address of the frame says what it shows', () => {
  assert.deepEqual(wantedByQuery('?src=/p.json&view=roadmap&project=n4&level=1&onload=x'), {
    tag: 'prog-roadmap',
    src: '/p.json',
    addresses: ['/p.json'],
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
