/** What the recipes for editors let through: the tags' own attributes, and nothing that runs or asks elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progWidgets as ckeditor4 } from '../../integrations/editors/ckeditor4.js';
import { progWidgets as ckeditor5 } from '../../integrations/editors/ckeditor5.js';
import { progWidgets as tinymce } from '../../integrations/editors/tinymce.js';
import { OPTIONS, TAGS } from '../../src/tag-list.js';

const own = ['src', ...OPTIONS.map((it) => it.attribute ?? it.word)].sort();
const ofBox = ['data-src', 'data-view', ...OPTIONS.map((it) => `data-${it.word}`)].sort();
const FRAME = ['height', 'loading', 'src', 'title', 'width'];
const tags = TAGS.map((it) => `prog-${it.name}`).sort();

test('TinyMCE', () => {
  const said = [...tinymce.extended_valid_elements.matchAll(/([a-z-]+)\[([^\]]*)\]/g)];
  assert.deepEqual(said.map((it) => it[1]).sort(), tags);
  for (const [, , attributes = ''] of said) assert.deepEqual(attributes.split('|').sort(), own);
});

test('CKEditor 4', () => {
  const said = ckeditor4.extraAllowedContent.split('; ').map((it) => {
    const [, names = '', attributes = ''] = /^([^[]*)\[([^\]]*)\]$/.exec(it)!;
    return [names, attributes.split(',').sort()];
  });
  assert.deepEqual(said, [
    [said[0]![0], own],
    ['div(prog-embed)', ofBox],
    ['iframe', FRAME],
  ]);
  assert.deepEqual((said[0]![0] as string).split(' ').sort(), tags);
});

test('CKEditor 5', () => {
  assert.deepEqual(
    ckeditor5.allow.map((it) => [...it.attributes].sort()),
    [own, ofBox, FRAME],
  );
});
