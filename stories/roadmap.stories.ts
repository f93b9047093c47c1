import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  project: string;
  group: string;
  scale: string;
}

const meta: Meta<Args> = {
  title: 'Дорожная карта',
  component: 'prog-roadmap',
  args: {
    src: '/programmes/mosk-2019.json',
    lang: 'ru',
    today: '2021-11-22',
    project: '',
    group: 'project',
    scale: '',
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['ru', 'en'] },
    group: { control: 'select', options: ['project', 'stage', 'role', 'year'] },
    scale: { control: 'select', options: ['', 'year', 'half', 'quarter', 'month'] },
  },
  render: ({ src, lang, today, project, group, scale }) =>
    html`<prog-roadmap
      src=${src}
      lang=${lang}
      today=${today}
      project=${project}
      group=${group}
      scale=${scale}
    >
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

export const Statuses: Story = {
  name: 'Все статусы, части, повторения (учебный пример)',
  args: { src: '/programmes/example.json', today: '2023-12-10' },
};

export const Targets: Story = {
  name: 'Ежегодные мероприятия (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json', today: '2025-03-01' },
};

export const Report: Story = {
  name: 'Отчёт за год (Красносельский район)',
  args: { src: '/programmes/krasnoselsky-2023.json', today: '2024-04-01' },
};

export const Cascade: Story = {
  name: 'Окна через Новый год, вложенные мероприятия (каскад)',
  args: { src: '/programmes/cascade-2021.json' },
};

export const ByRole: Story = {
  name: 'По ответственным',
  args: { src: '/programmes/rybinsk-2021.json', group: 'role' },
};

export const ByYear: Story = {
  name: 'По годам',
  args: { src: '/programmes/rybinsk-2021.json', group: 'year' },
};

export const Months: Story = {
  name: 'Месяцы: столько лет, сколько помещается',
  args: { src: '/programmes/cascade-2021.json', scale: 'month' },
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
