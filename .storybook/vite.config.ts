/** Of the catalogue alone: the one at the top of the project builds the library. */
import { defineConfig } from 'vite';
import { tagModules } from './tag-stories.js';

export default defineConfig({ plugins: [tagModules] });
