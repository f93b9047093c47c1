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
  title: 'Управление программой',
  component: 'prog-governance',
  args: { src: '/programmes/rybinsk-2021.json', lang: 'ru', today: '2023-12-10' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today }) =>
    html`<prog-governance src=${src} lang=${lang} today=${today}>
      <a href=${src}>Управление программой (файл)</a>
    </prog-governance>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Bodies: Story = { name: 'Шесть органов, 34 функции (Рыбинск)' };
export const Tree: Story = {
  name: 'Три уровня подчинения (учебный пример)',
  args: { src: example },
};
export const Roles: Story = {
  name: 'Только должности (каскад проектов)',
  args: { src: '/programmes/cascade-2021.json' },
};
export const None: Story = {
  name: 'Ничего нет (Красносельский район)',
  args: { src: '/programmes/krasnoselsky-2023.json' },
};
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-governance src=${src} lang=${lang} today=${today}></prog-governance>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en', src: example } };
