import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-swot',
  shows: ['swot[].items'],
  best: 'mosk',
  never: { over: 'В SWOT-анализе нет плана.' },
  more: { Answers: { name: 'Две матрицы, меры и ответы', of: 'example' } },
} satisfies TagDescription;
