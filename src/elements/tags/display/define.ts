import { ProgDisplay } from './display.js';

ProgDisplay.define();
