/** What events can be narrowed by: spellings that a reader can't tell from each other are one choice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ItemIndex } from '../../src/elements/tags/event-map/item-index.js';
import { itemsOf } from '../../src/elements/tags/event-map/items.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { events } from '../../src/i18n/ru/events.js';
import { parts } from '../../src/i18n/ru/parts.js';
import { values } from '../../src/i18n/ru/values.js';
import { spoken } from '../../src/i18n/languages.js';
import { readProgramme } from '../../src/programme/read.js';
import { dayOf } from '../../src/programme/time/days.js';

const say = await spoken({ values, parts, events }).load('ru');

test('spellings that look the same are one audience', () => {
  const audiences = [
    'Методисты',
    'методисты',
    'Мето\u00adдисты',
    'Методи\u0301сты',
    'Mетодисты\u200b',
    'Учителя',
  ];
  const { programme } = readProgramme({
    formatVersion: '1.0',
    title: 'А',
    period: { from: '2023', to: '2024' },
    events: audiences.map((audience, index) => ({
      id: `e${index}`,
      title: 'Семинар',
      when: '2023-05-10',
      audience,
    })),
  });
  const context = programmeContext(programme!, say, dayOf(2023, 1, 1));
  const index = new ItemIndex(itemsOf(context), context, 'school');
  const [facet] = index.facets({}, ['audience']);
  assert.deepEqual(
    facet!.options.map(({ value, count }) => [value, count]),
    [
      ['Методисты', 5],
      ['Учителя', 1],
    ],
  );
  assert.equal(index.kept({ audience: 'методисты' }).length, 5);
});
