import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
}

const example = '/programmes/example.json';
const meta: Meta<Args> = {
  title: 'SWOT-анализ',
  component: 'prog-swot',
  args: { src: '/programmes/mosk-2019.json', lang: 'ru', today: '2023-12-10' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today }) =>
    html`<prog-swot src=${src} lang=${lang} today=${today}>
      <a href=${src}>SWOT-анализ (файл)</a>
    </prog-swot>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Square: Story = { name: 'Четыре квадранта (Московский район)' };
export const Aspects: Story = {
  name: 'Три аспекта (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json' },
};
export const Answers: Story = {
  name: 'Две матрицы, меры и ответы (учебный пример)',
  args: { src: example },
};
export const None: Story = {
  name: 'SWOT-анализа нет (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json' },
};
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-swot src=${src} lang=${lang} today=${today}></prog-swot>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en', src: example } };
