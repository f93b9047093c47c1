import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { tagIndexer } from './tag-stories.js';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Not the one at the top, which builds the library.
    options: {
      builder: { viteConfigPath: fileURLToPath(new URL('vite.config.ts', import.meta.url)) },
    },
  },
  stories: ['../stories/pages/*.mdx', '../stories/tags/*.tag.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  staticDirs: [
    { from: '../demo/programmes', to: '/programmes' },
    { from: '../demo/brands', to: '/brands' },
    { from: '../demo/maps', to: '/maps' },
    { from: '../docs/pictures', to: '/pictures' },
  ],
  // What a tag shows does not depend on them, or our own toolbars do it better.
  features: { actions: false, backgrounds: false, interactions: false, viewport: false },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  experimental_indexers: (existing = []) => [tagIndexer, ...existing],
};
export default config;
