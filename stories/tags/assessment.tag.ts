import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-assessment',
  shows: ['assessments[].items'],
  best: 'krasnoselsky',
  never: { over: 'Оценка не бывает выше шкалы.' },
  more: {
    Alone: { name: 'Одна таблица', attributes: { for: 'as-4' } },
    Scales: { name: 'Баллы, проценты, да и нет', of: 'example' },
    Project: { name: 'Один проект', attributes: { project: 'p1' } },
  },
} satisfies TagDescription;
