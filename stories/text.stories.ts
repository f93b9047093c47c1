import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  table: string;
}

const example = '/programmes/example.json';
const meta: Meta<Args> = {
  title: 'Разделы и таблицы',
  component: 'prog-text',
  args: { src: '/programmes/mosk-2019.json', lang: 'ru', today: '2023-12-10', table: '' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, table }) =>
    html`<prog-text src=${src} lang=${lang} today=${today} table=${table}>
      <a href=${src}>Разделы и таблицы (файл)</a>
    </prog-text>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Sections: Story = { name: 'Разделы со своими таблицами (Московский район)' };
export const Example: Story = {
  name: 'Списки, выделение, ссылки (учебный пример)',
  args: { src: example },
};
export const Table: Story = { name: 'Одна таблица', args: { src: example, table: 't-visits' } };
export const None: Story = { name: 'Такой таблицы нет', args: { src: example, table: 'нет' } };
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-text src=${src} lang=${lang} today=${today}></prog-text>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en', src: example } };
