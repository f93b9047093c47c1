/** What attributes accept is known of every one of them, and is what the tags make something of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TICK_UNITS } from '../../src/drawing/ticks.js';
import { acceptsOf } from '../../src/elements/base/attribute-values.js';
import { GROUPS, VIEWS } from '../../src/elements/tags/event-map/choice.js';
import { GROUPINGS } from '../../src/elements/tags/roadmap/groups.view.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import * as exported from '../../src/tags.js';

interface TagClass {
  tag: string;
  observedAttributes: string[];
}

const classes = Object.values(exported).filter(
  (it): it is typeof it & TagClass => typeof it === 'function' && 'tag' in it,
) as TagClass[];

test('every attribute of every tag is in the list', () => {
  assert.ok(classes.length > 10);
  const missing = classes.flatMap(({ tag, observedAttributes }) =>
    observedAttributes.filter((it) => !acceptsOf(tag, it)).map((it) => `${tag} ${it}`),
  );
  assert.deepEqual(missing, []);
});

test('the words in the list are those that the tags know', () => {
  assert.deepEqual(acceptsOf('prog-roadmap', 'group'), [...GROUPINGS]);
  assert.deepEqual(acceptsOf('prog-roadmap', 'scale'), [...TICK_UNITS]);
  assert.deepEqual(acceptsOf('prog-event-map', 'group'), [...GROUPS]);
  assert.deepEqual(acceptsOf('prog-event-map', 'view'), [...VIEWS]);
  assert.deepEqual(acceptsOf('prog-text', 'lang'), [...LANGUAGES]);
});
