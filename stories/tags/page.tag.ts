import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-page',
  shows: [
    'activities',
    'indicators',
    'projects',
    'passport',
    'assessments[].items',
    'swot[].items',
    'risks',
    'sections',
    'tables',
  ],
  best: 'example',
  slides: 'title headline projects roadmap indicators events',
} satisfies TagDescription;
