/** What stands in plugins of other languages is written there by hand: each knows every tag. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VIEWS } from '../../src/embed/placeholders.js';

const PLACES = [
  'editors/tinymce.js',
  'editors/ckeditor4.js',
  'bitrix/local/components/prog/programme/options.php',
  'joomla/progwidgets/src/Extension/ProgWidgets.php',
  'mediawiki/ProgWidgets/src/Hooks.php',
  'wordpress/prog-widgets/includes/views.php',
];

const WORDS = [
  'bitrix/local/components/prog/programme/lang/ru/options.php',
  'bitrix/local/components/prog/programme/lang/en/options.php',
  'joomla/progwidgets/language/ru-RU/plg_content_progwidgets.ini',
  'joomla/progwidgets/language/en-GB/plg_content_progwidgets.ini',
];

const textOf = (path: string): string =>
  readFileSync(new URL(`../../integrations/${path}`, import.meta.url), 'utf8');

for (const path of PLACES)
  test(`${path} knows every tag`, () => {
    const text = textOf(path);
    assert.deepEqual(
      VIEWS.filter((view) => !text.includes(`'${view}'`)),
      [],
    );
  });

for (const path of WORDS)
  test(`${path} has a name for every tag`, () => {
    const text = textOf(path);
    assert.deepEqual(
      VIEWS.filter((view) => !text.includes(`_VIEW_${view.toUpperCase().replace('-', '_')}`)),
      [],
    );
  });
