import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-roadmap',
  shows: ['activities'],
  best: 'mosk',
  slides: 'roadmap',
  more: {
    ByRole: { name: 'По ответственным', of: 'rybinsk', attributes: { group: 'role' } },
    ByYear: { name: 'По годам', of: 'rybinsk', attributes: { group: 'year' } },
    ByStage: { name: 'По этапам', of: 'example', attributes: { group: 'stage' } },
    Months: {
      name: 'Месяцы: столько лет, сколько помещается',
      of: 'cascade',
      attributes: { scale: 'month' },
    },
    Project: { name: 'Одно направление', of: 'rybinsk', attributes: { project: 'd2' } },
    Years: { name: 'Два года', attributes: { from: '2020', to: '2021' } },
    TimeIsOver: {
      name: 'Срок прошёл, отчётов нет',
      of: 'rybinsk',
      attributes: { today: '2026-11-22' },
    },
  },
} satisfies TagDescription;
