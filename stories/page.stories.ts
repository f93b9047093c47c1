import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Вся программа',
  component: 'prog-page',
  args: { src: '/programmes/mosk-2019.json', lang: 'ru', today: '2024-06-01', headingLevel: 2 },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, headingLevel }) =>
    html`<prog-page src=${src} lang=${lang} today=${today} heading-level=${headingLevel}>
      <a href=${src}>Программа целиком (файл)</a>
    </prog-page>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Mosk: Story = { name: 'Отметки, SWOT, таблицы (Московский район)' };

export const Rybinsk: Story = {
  name: 'Этапы и прежние показатели (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json' },
};

export const Ivanovo: Story = {
  name: 'Ряды по годам, риски, события (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json' },
};

export const Krasnoselsky: Story = {
  name: 'Самооценка (Красносельский район)',
  args: { src: '/programmes/krasnoselsky-2023.json' },
};

export const Cascade: Story = {
  name: 'Паспорта проектов (каскад)',
  args: { src: '/programmes/cascade-2021.json' },
};

export const Example: Story = {
  name: 'Состояния (учебный пример)',
  args: { src: '/programmes/example.json' },
};

export const English: Story = { name: 'Слова по-английски', args: { lang: 'en' } };
