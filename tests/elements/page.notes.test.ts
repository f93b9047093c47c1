/** Texts that none of the demo's files has, so that the search for every text does not come by them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { pageView } from '../../src/elements/tags/page/page.view.js';
import { projectsView } from '../../src/elements/tags/projects/projects.view.js';
import { risksView } from '../../src/elements/tags/risks/risks.view.js';
import { swotView } from '../../src/elements/tags/swot/swot.view.js';
import { ru } from '../i18n/all-words.js';
import { dayOf, readProgramme } from '../../src/programme/index.js';

test('notes and participants are shown wherever the format has a place for them', () => {
  const file = {
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    stages: [{ id: 's', title: 'Основной', note: 'примечание к этапу' }],
    swot: [{ id: 'w', items: [{ quadrant: 'S', text: 'Опыт' }], note: 'примечание к матрице' }],
    risks: [{ id: 'r', risk: 'Отток кадров', note: 'примечание к риску' }],
  };
  const { programme, problems } = readProgramme(file);
  assert.deepEqual(problems, []);
  const context = programmeContext(programme!, ru, dayOf(2023, 11, 22));
  const views = [pageView, projectsView, swotView, risksView].map((it) => it(context));
  const view = JSON.stringify(views);
  for (const text of ['примечание к этапу', 'примечание к матрице', 'примечание к риску'])
    assert.ok(view.includes(text), text);
});
