import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  project: string;
}

const example = '/programmes/example.json';
const meta: Meta<Args> = {
  title: 'Проекты и этапы',
  component: 'prog-projects',
  args: { src: '/programmes/cascade-2021.json', lang: 'ru', today: '2023-12-10', project: '' },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, project }) =>
    html`<prog-projects src=${src} lang=${lang} today=${today} project=${project}>
      <a href=${src}>Проекты и этапы (файл)</a>
    </prog-projects>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Cascade: Story = { name: 'Шесть паспортов (каскад проектов)' };
export const Nested: Story = {
  name: 'Проект внутри проекта, все статусы (учебный пример)',
  args: { src: example },
};
export const Stages: Story = {
  name: 'Этапы, которые перекрываются (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json' },
};
export const One: Story = { name: 'Один проект', args: { src: example, project: '1' } };
export const None: Story = { name: 'Такого проекта нет', args: { src: example, project: 'нет' } };
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-projects src=${src} lang=${lang} today=${today}></prog-projects>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en', src: example } };
