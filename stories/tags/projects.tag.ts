import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-projects',
  shows: ['projects'],
  best: 'cascade',
  never: { over: 'Карточки считают статусы, а не показатели.' },
  slides: 'projects',
  more: {
    Alone: { name: 'Один проект', of: 'example', attributes: { project: '1' } },
    Unknown: { name: 'Такого проекта нет', attributes: { project: 'нет' } },
  },
} satisfies TagDescription;
