import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  for: string;
  project: string;
}

const meta: Meta<Args> = {
  title: 'Самооценка результатов',
  component: 'prog-assessment',
  args: {
    src: '/programmes/krasnoselsky-2023.json',
    lang: 'ru',
    today: '2024-03-20',
    for: '',
    project: '',
  },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, for: id, project }) =>
    html`<prog-assessment src=${src} lang=${lang} today=${today} for=${id} project=${project}>
      <a href=${src}>Самооценка результатов (файл)</a>
    </prog-assessment>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Krasnoselsky: Story = { name: 'Десять баллов, четыре даты (Красносельский район)' };
export const One: Story = { name: 'Одна таблица', args: { for: 'as-4' } };
export const Scales: Story = {
  name: 'Другие шкалы: баллы, проценты, да и нет (учебный пример)',
  args: { src: '/programmes/example.json' },
};
export const None: Story = {
  name: 'Самооценки нет (Московский район)',
  args: { src: '/programmes/mosk-2019.json' },
};
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-assessment src=${src} lang=${lang} today=${today}></prog-assessment>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en' } };
