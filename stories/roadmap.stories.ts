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
  title: 'Дорожная карта',
  component: 'prog-roadmap',
  args: { src: '/programmes/mosk-2019.json', lang: 'ru', today: '2021-11-22', project: '' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, project }) =>
    html`<prog-roadmap src=${src} lang=${lang} today=${today} project=${project}>
      <a href=${src}>Дорожная карта (файл)</a>
    </prog-roadmap>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Mosk: Story = { name: 'Отметки по кварталам (Московский район)' };

export const Rybinsk: Story = {
  name: 'Сроки (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json' },
};

export const OneProject: Story = {
  name: 'Одно направление',
  args: { src: '/programmes/rybinsk-2021.json', project: 'd2' },
};

export const TimeIsOver: Story = {
  name: 'Срок прошёл, отчётов нет',
  args: { src: '/programmes/rybinsk-2021.json', today: '2026-11-22' },
};

export const Phone: Story = {
  name: 'Узкая колонка',
  render: ({ src, today }) =>
    html`<div class="phone">
      <style>
        .phone {
          width: 328px;
        }
      </style>
      <prog-roadmap src=${src} today=${today}></prog-roadmap>
    </div>`,
};

export const English: Story = { name: 'Слова по-английски', args: { lang: 'en' } };

export const Missing: Story = {
  name: 'Файла нет',
  args: { src: '/programmes/no-such-programme.json' },
};
