import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-summary',
  shows: ['activities', 'indicators', 'events'],
  best: 'example',
  slides: 'headline',
  more: {
    Project: { name: 'Один проект', of: 'cascade', attributes: { project: 'p4' } },
    Before: { name: 'До начала', of: 'cascade', attributes: { today: '2018-06-01' } },
    After: { name: 'После окончания, отчёт устарел', attributes: { today: '2026-03-01' } },
  },
} satisfies TagDescription;
