import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-passport',
  shows: ['passport'],
  best: 'mosk',
  never: { over: 'В паспорте нет показателей.' },
  slides: 'title',
} satisfies TagDescription;
