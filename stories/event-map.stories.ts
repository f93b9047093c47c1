import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  today: string;
  view: 'cycle' | 'calendar' | 'list' | 'map';
  year: 'school' | 'calendar';
  group: 'project' | 'audience';
  outline: string;
}

const example = '/programmes/example.json';
const meta: Meta<Args> = {
  title: 'Событийная карта',
  component: 'prog-event-map',
  args: {
    src: example,
    lang: 'ru',
    today: '2023-12-10',
    view: 'cycle',
    year: 'school',
    group: 'project',
    outline: '/maps/ensk-outline.json',
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['ru', 'en'] },
    view: { control: 'inline-radio', options: ['cycle', 'calendar', 'list', 'map'] },
    year: { control: 'inline-radio', options: ['school', 'calendar'] },
    group: { control: 'inline-radio', options: ['project', 'audience'] },
  },
  render: ({ src, lang, today, view, year, group, outline }) =>
    html`<prog-event-map
      src=${src}
      lang=${lang}
      today=${today}
      view=${view}
      year=${year}
      group=${group}
      outline=${outline}
    >
      <a href=${src}>Событийная карта (файл)</a>
    </prog-event-map>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Cycle: Story = { name: 'Цикл года (учебный пример)' };
export const Audience: Story = { name: 'Цикл по участникам', args: { group: 'audience' } };
export const Calendar: Story = { name: 'Календарь', args: { view: 'calendar' } };
export const List: Story = { name: 'Список', args: { view: 'list' } };
export const Places: Story = { name: 'Карта на контуре', args: { view: 'map' } };
export const Cascade: Story = {
  name: 'Повторяется каждый год (Каскад проектов)',
  args: { src: '/programmes/cascade-2021.json', today: '2021-11-22', outline: '' },
};
export const Nothing: Story = {
  name: 'Событий нет (Московский район)',
  args: { src: '/programmes/mosk-2019.json', outline: '' },
};
export const Phone: Story = {
  name: 'Телефон',
  render: ({ src, lang, today }) =>
    html`<div style="max-inline-size: 340px">
      <prog-event-map src=${src} lang=${lang} today=${today}></prog-event-map>
    </div>`,
};
export const English: Story = { name: 'In English', args: { lang: 'en' } };
