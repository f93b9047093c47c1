import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  headingLevel: number;
  project?: string;
}

const meta: Meta<Args> = {
  title: 'Сводка',
  component: 'prog-summary',
  args: { src: '/programmes/example.json', lang: 'ru', today: '2023-12-10', headingLevel: 2 },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, today, headingLevel, project }) =>
    html`<prog-summary
      src=${src}
      lang=${lang}
      today=${today}
      heading-level=${headingLevel}
      project=${project ?? nothing}
    >
      <a href=${src}>Сводка программы (файл)</a>
    </prog-summary>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { name: 'Отчёты есть (учебный пример)' };

export const Linked: Story = {
  name: 'Со ссылками в дорожную карту',
  render: ({ src, lang, today }) =>
    html`<prog-summary src=${src} lang=${lang} today=${today}></prog-summary>
      <prog-roadmap src=${src} lang=${lang} today=${today}></prog-roadmap>`,
};

export const Mosk: Story = {
  name: 'План без отчётов (Московский район)',
  args: { src: '/programmes/mosk-2019.json', today: '2021-11-22' },
};

export const Rybinsk: Story = {
  name: 'Показатели предыдущей программы (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json', today: '2023-11-22' },
};

export const Ivanovo: Story = {
  name: 'События впереди (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json', today: '2024-05-01' },
};

export const Krasnoselsky: Story = {
  name: 'Самооценка (Красносельский район)',
  args: { src: '/programmes/krasnoselsky-2023.json', today: '2024-03-20' },
};

export const Project: Story = {
  name: 'Один проект (каскад)',
  args: { src: '/programmes/cascade-2021.json', today: '2021-11-22', project: 'p4' },
};

export const Before: Story = {
  name: 'До начала',
  args: { src: '/programmes/cascade-2021.json', today: '2018-06-01' },
};

export const After: Story = {
  name: 'После окончания, отчёт устарел',
  args: { today: '2026-03-01' },
};

export const Small: Story = {
  name: 'Только название и срок',
  render: ({ lang, today }) =>
    html`<prog-summary
      lang=${lang}
      today=${today}
      .programme=${{
        formatVersion: '1.0',
        title: 'Учебный пример: программа, у которой пока есть только название',
        period: { from: '2021', to: '2025' },
      }}
    ></prog-summary>`,
};

export const English: Story = { name: 'Слова по-английски', args: { lang: 'en' } };

export const Missing: Story = {
  name: 'Файла нет',
  args: { src: '/programmes/no-such-programme.json' },
};
