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
  title: 'Риски и меры',
  component: 'prog-risks',
  args: { src: '/programmes/ivanovo-2023.json', lang: 'ru', today: '2023-12-10' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today }) =>
    html`<prog-risks src=${src} lang=${lang} today=${today}>
      <a href=${src}>Риски и меры (файл)</a>
    </prog-risks>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Plain: Story = { name: 'Без оценок (Иваново)' };
export const Rated: Story = {
  name: 'Вероятность и последствия (учебный пример)',
  args: { src: example },
};
export const None: Story = {
  name: 'Рисков нет (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json' },
};
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-risks src=${src} lang=${lang} today=${today}></prog-risks>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en', src: example } };
