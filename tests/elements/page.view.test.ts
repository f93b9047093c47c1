import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { PartContext } from '../../src/elements/text/part-context.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { pageView, type PageView } from '../../src/elements/tags/page/page.view.js';
import { placeIn } from '../../src/elements/tags/page/places.js';
import { en, ru } from '../i18n/all-words.js';
import { dayOf, readProgramme, type Programme } from '../../src/programme/index.js';
import { PROGRAMMES } from '../demo/names.js';

const folder = new URL('../../demo/programmes/', import.meta.url);
const TODAY = dayOf(2023, 11, 22);

const demo = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))).programme!;

const small = (more: object): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    ...more,
  }).programme!;

const contextOf = (programme: Programme): PartContext => programmeContext(programme, ru, TODAY);
const viewOf = (programme: Programme): PageView => pageView(contextOf(programme));
const idsOf = (programme: Programme): string[] => viewOf(programme).parts.map((it) => it.id);

test('the list of programmes for browser tests is that of the folder', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.deepEqual(PROGRAMMES.map((it) => `${it}.json`).sort(), files.sort());
});

test('only the parts that the file has: what visitors came for first', () => {
  assert.deepEqual(idsOf(small({})), []);
  assert.deepEqual(idsOf(small({ passport: [{ label: 'Цель', value: 'Рост' }] })), ['passport']);
  assert.deepEqual(idsOf(demo('ivanovo-2023')), [
    'summary',
    'roadmap',
    'indicators',
    'events',
    'projects',
    'passport',
    'swot',
    'risks',
    'governance',
    'text',
  ]);
});

test('a part that is there and empty is not there', () => {
  const empty = { stages: [], projects: [], events: [], swot: [], risks: [], sections: [] };
  const more = { tables: [], roles: [], governance: { bodies: [] }, marksLegend: {} };
  assert.deepEqual(idsOf(small({ ...empty, ...more })), []);
});

test('the headline says whose programme it is; for which years and how old the data is, where no summary does', () => {
  const view = viewOf(demo('krasnoselsky-2023'));
  assert.equal(view.organization, 'ГБУ ИМЦ Красносельского района Санкт-Петербурга');
  assert.deepEqual(view.facts, []);
  const alone = { ...demo('rybinsk-2021') };
  delete alone.activities;
  delete alone.indicators;
  assert.deepEqual(viewOf(alone).facts.slice(0, 2), ['2021–2025', 'с перспективой до 2027']);
});

test('an address that could run something is no link', () => {
  const url = 'javascript:alert(1)';
  const programme = small({
    projects: [{ id: 'p', title: 'Проект', links: [{ title: 'Нацпроект', url }] }],
    documents: [{ id: 'd', title: 'Устав', url }],
  });
  assert.doesNotMatch(JSON.stringify(viewOf(programme)), /javascript/);
});

test('an address names a part, or an item of it; what a tag shows is left to the tag', () => {
  const parts = [{ id: 'roadmap', tag: 'prog-roadmap' }, { id: 'swot' }, { id: 'events' }];
  assert.deepEqual(placeIn(parts, '#prog:swot'), { part: 'swot' });
  assert.deepEqual(placeIn(parts, '#prog:events?item=e1'), { part: 'events', item: 'e1' });
  assert.deepEqual(placeIn(parts, '#prog:roadmap'), { part: 'roadmap' });
  assert.equal(placeIn(parts, '#prog:roadmap?item=3.4'), undefined);
  assert.equal(placeIn(parts, '#prog:display'), undefined);
  assert.equal(placeIn(parts, '#swot'), undefined);
});

test('English says the same parts', () => {
  const programme = demo('ivanovo-2023');
  const context = programmeContext(programme, en, TODAY);
  const view = pageView(context);
  assert.deepEqual(
    view.parts.map((it) => it.id),
    idsOf(programme),
  );
  const cyrillic = Object.values(en.parts.parts).filter((it) => /[а-я]/i.test(it));
  assert.deepEqual(cyrillic, []);
});
