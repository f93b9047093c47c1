/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import '../src/theme/prog-widgets.css';
import type { StorySketch } from '../stories/states/story-set.js';
import { argTypesOf, descriptionOf } from './arg-types.js';
import './frames.css';
import './never-answers.js';
import { putOnPaper, takeOffPaper } from './paper.js';
import TagPage from './tag-page.mdx';
import { globalTypes, initialGlobals, withFrame, withLook } from './toolbars.js';
import { whenDrawn } from './when-drawn.js';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withFrame, withLook],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    htmlLang: 'ru',
    docs: {
      lang: 'ru',
      page: TagPage,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
    },
    options: {
      storySort: {
        order: [
          'О каталоге',
          'Цвета и переменные',
          'Фирменный стиль',
          'Статусы',
          'Файл программы',
          'Встраивание',
          'Теги',
        ],
      },
    },
  },
  beforeEach: () => takeOffPaper,
  afterEach: async ({ canvasElement, parameters, abortSignal }) => {
    const { expects, frame } = parameters as StorySketch['parameters'];
    await whenDrawn(canvasElement, expects?.state, abortSignal);
    if (frame === 'paper') putOnPaper(canvasElement);
  },
};
export default preview;
