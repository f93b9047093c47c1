import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-governance',
  shows: ['governance.bodies'],
  best: 'rybinsk',
  never: { over: 'У органов управления нет плана.' },
  more: { Tree: { name: 'Три уровня подчинения', of: 'example' } },
} satisfies TagDescription;
