import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-wall',
  shows: ['activities'],
  best: 'example',
  slides: 'headline',
  more: {
    Project: { name: 'Один проект', of: 'cascade', attributes: { project: 'p4' } },
    PlanOnly: { name: 'Только план', of: 'rybinsk' },
    Before: { name: 'До начала', of: 'cascade', attributes: { today: '2018-06-01' } },
  },
} satisfies TagDescription;
