import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
  lang: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Паспорт',
  component: 'prog-passport',
  args: { src: '/programmes/mosk-2019.json', lang: 'ru', headingLevel: 2 },
  argTypes: { lang: { control: 'inline-radio', options: ['ru', 'en'] } },
  render: ({ src, lang, headingLevel }) =>
    html`<prog-passport src=${src} lang=${lang} heading-level=${headingLevel}>
      <a href=${src}>Паспорт программы (файл)</a>
    </prog-passport>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Mosk: Story = { name: 'Московский район, 2019–2024' };

export const Rybinsk: Story = {
  name: 'Рыбинск, 2021–2025',
  args: { src: '/programmes/rybinsk-2021.json' },
};

export const English: Story = { name: 'Слова по-английски', args: { lang: 'en' } };

export const Missing: Story = {
  name: 'Файла нет',
  args: { src: '/programmes/no-such-programme.json' },
};

export const Empty: Story = { name: 'Адрес не указан', args: { src: '' } };
