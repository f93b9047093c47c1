import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-risks',
  shows: ['risks'],
  best: 'ivanovo',
  never: { over: 'У рисков нет плана.' },
  more: { Rated: { name: 'Вероятность и последствия', of: 'example' } },
} satisfies TagDescription;
