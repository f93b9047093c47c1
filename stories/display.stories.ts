import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  url: string;
  slides?: string;
  theme?: string;
  paused: boolean;
}

const meta: Meta<Args> = {
  title: 'Экран для форума',
  component: 'prog-display',
  parameters: { layout: 'fullscreen' },
  args: {
    src: '/programmes/example.json',
    lang: 'ru',
    today: '2023-12-10',
    url: 'https://imc.example.org/programme',
    paused: true,
  },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, url, slides, theme, paused }) =>
    html`<prog-display
      src=${src}
      lang=${lang}
      today=${today}
      url=${url}
      slides=${slides ?? nothing}
      theme=${theme ?? nothing}
      ?paused=${paused}
    >
      <a href=${src}>Программа (файл)</a>
    </prog-display>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { name: 'Все слайды (учебный пример)' };

export const Moving: Story = { name: 'Сам листает', args: { paused: false } };

export const Light: Story = { name: 'Светлый', args: { theme: 'light', slides: 'headline' } };

export const Projects: Story = {
  name: 'Длинные названия (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json', today: '2023-11-22', slides: 'projects roadmap' },
};

export const Indicators: Story = {
  name: 'Показатели по годам (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json', today: '2024-05-01', slides: 'indicators events' },
};

export const Code: Story = { name: 'QR-код', args: { slides: 'qr' } };

export const EditorsList: Story = {
  name: 'Список редактора',
  render: ({ src, today }) =>
    html`<prog-display src=${src} today=${today} paused>
      <ol>
        <li>Проект 2</li>
        <li>Показатели</li>
        <li>План на год</li>
      </ol>
    </prog-display>`,
};

export const English: Story = { name: 'Слова по-английски', args: { lang: 'en' } };
