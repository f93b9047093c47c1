/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import '../src/theme/prog-widgets.css';
import type { StorySketch } from '../stories/states/story-set.js';
import { argTypesOf, descriptionOf, type Manifest } from './arg-types.js';
import './frames.css';
import './never-answers.js';
import { putOnPaper, takeOffPaper } from './paper.js';
import TagPage from './tag-page.mdx';
import { globalTypes, initialGlobals, withFrame, withLook } from './toolbars.js';
import { whenDrawn } from './when-drawn.js';

// Made by `npm run manifest`.
const [manifest] = Object.values(
  import.meta.glob<{ default: Manifest }>('../dist/custom-elements.json', { eager: true }),
).map((it) => it.default);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withFrame, withLook],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    docs: {
      page: TagPage,
      extractArgTypes: (tag: string) => manifest && argTypesOf(tag, manifest),
      extractComponentDescription: (tag: string) => manifest && descriptionOf(tag, manifest),
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
  afterEach: async ({ canvasElement, parameters }) => {
    const { expects, frame } = parameters as StorySketch['parameters'];
    await whenDrawn(canvasElement, expects?.state);
    if (frame === 'paper') putOnPaper(canvasElement);
  },
};
export default preview;
