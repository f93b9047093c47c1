import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  for: string;
  view: 'gauge' | 'trend' | 'number';
}

const meta: Meta<Args> = {
  title: 'Показатель',
  component: 'prog-indicator',
  args: {
    src: '/programmes/example.json',
    lang: 'ru',
    today: '2023-12-10',
    for: 'trained',
    view: 'gauge',
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['ru', 'en'] },
    view: { control: 'inline-radio', options: ['gauge', 'trend', 'number'] },
  },
  render: ({ src, lang, today, for: id, view }) =>
    html`<prog-indicator src=${src} lang=${lang} today=${today} for=${id} view=${view}>
      <a href=${src}>Показатель (файл)</a>
    </prog-indicator>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Gauge: Story = { name: 'План не выполнен, рост — хорошо' };
export const Falling: Story = { name: 'Снижение — хорошо', args: { for: 'vacancies' } };
export const Over: Story = { name: 'Больше плана', args: { for: 'seminars' } };
export const Range: Story = { name: 'В пределах', args: { for: 'group-size' } };
export const YesNo: Story = { name: 'Да и нет', args: { for: 'platform' } };
export const Ceiling: Story = { name: 'Не более', args: { for: 'complaints' } };
export const Growth: Story = { name: 'Рост к прошлому году', args: { for: 'courses' } };
export const Words: Story = { name: 'Цель словами, срок впереди', args: { for: 'accreditation' } };
export const Negative: Story = { name: 'Ниже нуля', args: { for: 'budget' } };
export const Groups: Story = { name: 'Три ряда сразу', args: { for: 'groups' } };
export const Trend: Story = { name: 'По годам', args: { view: 'trend' } };
export const TrendOfGroups: Story = {
  name: 'По годам, три ряда (Иваново)',
  args: { src: '/programmes/ivanovo-2023.json', for: 'y-1-6', view: 'trend', today: '2025-03-01' },
};
export const Missed: Story = {
  name: 'Предыдущая программа (Рыбинск)',
  args: { src: '/programmes/rybinsk-2021.json', for: 'prev-8', today: '2022-01-10' },
};
export const NoNumber: Story = {
  name: 'Числового плана нет (Московский район)',
  args: { src: '/programmes/mosk-2019.json', for: 'i-5-1', today: '2021-11-22' },
};
export const Number: Story = { name: 'Число для ряда карточек', args: { view: 'number' } };
export const Unknown: Story = { name: 'Такого показателя нет', args: { for: 'nobody' } };
export const English: Story = { name: 'In English', args: { lang: 'en' } };
