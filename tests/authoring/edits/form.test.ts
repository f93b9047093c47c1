import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formOf, type Field } from '../../../src/authoring/edits/form.js';
import { bookWords } from '../../../src/cli/book-words.js';
import type { Json } from '../../../src/programme/reading/values.js';
import { PROGRAMMES } from '../../demo/names.js';

const ru = await bookWords.load('ru');
const en = await bookWords.load('en');

/** Every kind of item that the page has a form for. */
const PLACES = [
  ...['', 'organization', 'period', 'passport[]', 'roles[]', 'documents[]', 'terms[]', 'notes[]'],
  ...['approvals[]', 'projects[]', 'stages[]', 'activities[]', 'activities[].marks[]'],
  ...['activities[].parts[]', 'activities[].evidence[]', 'indicators[]', 'indicators[].points[]'],
  ...['indicators[].final[]', 'indicators[].baseline', 'assessments[]', 'assessments[].items[]'],
  ...['swot[]', 'swot[].items[]', 'risks[]', 'events[]', 'events[].place', 'governance'],
  ...['governance.bodies[]', 'sections[]', 'tables[]', 'projects[].links[]'],
];

const field = (place: string, key: string): Field =>
  formOf(place, ru).find((it) => it.key === key)!;

for (const place of PLACES)
  test(`the form of «${place}» has a name and an explanation for each field`, () => {
    const fields = formOf(place, ru);
    assert.ok(fields.length > 0);
    for (const it of fields) {
      assert.match(it.label, /^\p{Lu}|^№/u, it.place);
      assert.ok(it.help, it.place);
    }
    for (const it of formOf(place, en)) assert.match(it.label, /^[A-Z][a-z ]*$/, it.place);
    assert.equal(new Set(fields.map((it) => it.label)).size, fields.length, 'no name for two');
  });

test('each kind of field has its input', () => {
  const input = (place: string, key: string): unknown => field(place, key).input;
  assert.deepEqual(input('activities[]', 'title'), { kind: 'text' });
  assert.deepEqual(input('activities[]', 'note'), { kind: 'longText' });
  assert.deepEqual(input('activities[]', 'when'), { kind: 'time' });
  assert.deepEqual(input('activities[]', 'asOf'), { kind: 'date' });
  assert.deepEqual(input('activities[]', 'project'), {
    kind: 'reference',
    to: 'projects',
    isMany: false,
    orWords: false,
  });
  assert.deepEqual(input('activities[]', 'responsible'), {
    kind: 'reference',
    to: 'roles',
    isMany: true,
    orWords: true,
  });
  assert.deepEqual(input('activities[]', 'parts'), {
    kind: 'items',
    place: 'activities[].parts[]',
  });
  assert.deepEqual(input('activities[].evidence[]', 'url'), { kind: 'link' });
  assert.deepEqual(input('indicators[]', 'key'), { kind: 'flag' });
  assert.deepEqual(input('indicators[]', 'baseline'), {
    kind: 'object',
    place: 'indicators[].baseline',
  });
  assert.deepEqual(input('indicators[].points[]', 'target'), { kind: 'value', isTarget: true });
  assert.deepEqual(input('indicators[].points[]', 'actual'), { kind: 'value', isTarget: false });
  assert.deepEqual(input('assessments[].items[]', 'scores'), { kind: 'scores' });
  assert.deepEqual(input('risks[]', 'impact'), { kind: 'number', low: 1, high: 5 });
  assert.deepEqual(input('risks[]', 'measures'), { kind: 'texts', orOne: false });
  assert.deepEqual(input('passport[]', 'value'), { kind: 'texts', orOne: true });
  assert.deepEqual(input('swot[].items[]', 'links'), {
    kind: 'reference',
    to: 'anything',
    isMany: true,
    orWords: false,
  });
  assert.deepEqual(input('governance.bodies[]', 'reportsTo'), {
    kind: 'reference',
    to: 'bodies',
    isMany: false,
    orWords: false,
  });
  assert.equal(field('activities[]', 'id'), undefined, 'codes are made');
  assert.equal(field('passport[]', 'label').isRequired, true);
  assert.equal(field('activities[]', 'note').isRequired, false);
});

test('codes are chosen by their names', () => {
  const { input } = field('swot[].items[]', 'quadrant');
  assert.ok(input.kind === 'codes');
  assert.deepEqual(
    input.codes.map(({ code, label }) => [code, label]),
    [
      ['S', 'сильные стороны'],
      ['W', 'слабые стороны'],
      ['O', 'возможности'],
      ['T', 'угрозы'],
    ],
  );
  assert.ok(input.codes.every((it) => it.help));
});

test('what the five programmes say of an item is in its form', () => {
  for (const name of PROGRAMMES) {
    const json = JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8')) as Json;
    for (const place of PLACES.filter((it) => /^\w+\[\]$/.test(it))) {
      const known = new Set(formOf(place, ru).map((it) => it.key));
      for (const item of (json[place.slice(0, -2)] as Json[] | undefined) ?? [])
        for (const key of Object.keys(item))
          assert.ok(known.has(key) || /^(id|rows|\/\/.*)$/.test(key), `${place}.${key}`);
    }
  }
});
