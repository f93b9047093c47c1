import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  project: string;
}

const meta: Meta<Args> = {
  title: 'Целевые показатели',
  component: 'prog-indicators',
  args: { src: '/programmes/example.json', lang: 'ru', today: '2023-12-10', project: '' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, project }) =>
    html`<prog-indicators src=${src} lang=${lang} today=${today} project=${project}>
      <a href=${src}>Целевые показатели (файл)</a>
    </prog-indicators>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { name: 'Все статусы (учебный пример)' };
export const Rybinsk: Story = {
  name: 'Предыдущая программа: план и достигнутое (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json', today: '2022-01-10' },
};
export const Ivanovo: Story = {
  name: 'План по годам (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json', today: '2025-03-01' },
};
export const Mosk: Story = {
  name: 'Одна цель на весь срок (Московский район)',
  args: { src: '/programmes/mosk-2019.json', today: '2021-11-22' },
};
export const OneProject: Story = { name: 'Один проект', args: { project: '1' } };
export const None: Story = {
  name: 'Показателей нет (Красносельский район)',
  args: { src: '/programmes/krasnoselsky-2023.json' },
};
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-indicators src=${src} lang=${lang} today=${today}></prog-indicators>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en' } };
