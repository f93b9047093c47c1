import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-text',
  shows: ['sections', 'tables'],
  best: 'mosk',
  never: { over: 'В тексте нет показателей.' },
  more: {
    Table: { name: 'Одна таблица', of: 'example', attributes: { table: 't-visits' } },
    Unknown: { name: 'Такой таблицы нет', attributes: { table: 'нет' } },
  },
} satisfies TagDescription;
