// Written by `npm run tags`.
import { ProgDisplay } from './display.js';

ProgDisplay.define();
