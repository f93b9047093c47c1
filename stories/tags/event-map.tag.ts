import type { TagDescription } from '../states/description.js';

const OUTLINE = '/maps/ensk-outline.json';

export default {
  tag: 'prog-event-map',
  shows: ['events', 'activities'],
  best: 'example',
  never: { over: 'Событие не выполняют с превышением.' },
  slides: 'events',
  more: {
    Audience: { name: 'Цикл по участникам', attributes: { group: 'audience' } },
    CalendarYear: { name: 'Цикл с января по декабрь', attributes: { year: 'calendar' } },
    Calendar: { name: 'Календарь', attributes: { view: 'calendar' } },
    List: { name: 'Список', attributes: { view: 'list' } },
    Places: { name: 'Карта на контуре', attributes: { view: 'map', outline: OUTLINE } },
    Plan: { name: 'Из плана, без событий', of: 'cascade' },
    None: { name: 'Событий нет', of: 'mosk' },
  },
} satisfies TagDescription;
