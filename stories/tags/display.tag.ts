import type { TagDescription } from '../states/description.js';

export default {
  tag: 'prog-display',
  shows: ['activities', 'indicators', 'projects', 'events'],
  best: 'example',
  attributes: { paused: true, slides: 'headline' },
  slides: 'headline',
  more: {
    Title: { name: 'Слайд · Название', of: 'mosk', attributes: { slides: 'title' } },
    Projects: { name: 'Слайд · Проекты', of: 'cascade', attributes: { slides: 'projects' } },
    Roadmap: { name: 'Слайд · Дорожная карта', attributes: { slides: 'roadmap' } },
    Indicators: { name: 'Слайд · Показатели', attributes: { slides: 'indicators' } },
    Events: { name: 'Слайд · События', of: 'ivanovo', attributes: { slides: 'events' } },
    Code: {
      name: 'Слайд · QR-код',
      attributes: { slides: 'qr', url: 'https://imc.example.org/programme' },
    },
    Whole: { name: 'Все слайды подряд', attributes: { slides: '', paused: false } },
  },
} satisfies TagDescription;
