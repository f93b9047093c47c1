import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-indicators',
  shows: ['indicators'],
  best: 'example',
  slides: 'indicators',
  more: { Project: { name: 'Один проект', attributes: { project: '1' } } },
} satisfies TagDescription;
