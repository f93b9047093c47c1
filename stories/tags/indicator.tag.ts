import type { TagDescription } from '../states/description.js';

const trend = { view: 'trend' };

export default {
  tag: 'prog-indicator',
  shows: ['indicators[].points'],
  best: 'example',
  attributes: { for: 'trained' },
  in: {
    mosk: { for: 'i-5-1' },
    ivanovo: { for: 'y-1-6' },
    rybinsk: { for: 'prev-8' },
  },
  never: { many: 'Он показывает один.' },
  slides: 'indicator:trained',
  more: {
    Trend: { name: 'По годам', attributes: trend },
    TrendOfGroups: { name: 'По годам, три ряда', of: 'ivanovo', attributes: trend },
    Number: { name: 'Число для ряда карточек', attributes: { view: 'number' } },
    Falling: { name: 'Снижение — хорошо', attributes: { for: 'vacancies' } },
    Exceeded: { name: 'Больше плана', attributes: { for: 'seminars' } },
    Range: { name: 'В пределах', attributes: { for: 'group-size' } },
    YesNo: { name: 'Да и нет', attributes: { for: 'platform' } },
    Ceiling: { name: 'Не более', attributes: { for: 'complaints' } },
    Growth: { name: 'Рост к прошлому году', attributes: { for: 'courses' } },
    Words: { name: 'Цель словами, срок впереди', attributes: { for: 'accreditation' } },
    Negative: { name: 'Ниже нуля', attributes: { for: 'budget' } },
    Groups: { name: 'Три ряда сразу', attributes: { for: 'groups' } },
    Unknown: { name: 'Такого показателя нет', attributes: { for: 'nobody' } },
  },
} satisfies TagDescription;
