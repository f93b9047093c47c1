import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';

interface Args {
  src: string;
}

const meta: Meta<Args> = {
  title: 'Дорожная карта',
  component: 'prog-roadmap',
  args: { src: '/programmes/rybinsk-2021.json' },
  render: ({ src }) => html`<prog-roadmap src=${src}></prog-roadmap>`,
};
export default meta;

export const Rybinsk: StoryObj<Args> = { name: 'Рыбинск, 2021–2025' };
