/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// Made by `npm run manifest`: the tables of attributes, events and parts come from the classes' comments.
const [manifest] = Object.values(
  import.meta.glob<{ default: unknown }>('../dist/custom-elements.json', { eager: true }),
);
if (manifest) setCustomElementsManifest(manifest.default);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
  },
};
export default preview;
