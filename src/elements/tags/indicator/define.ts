// Written by `npm run tags`.
import { ProgIndicator } from './indicator.js';

ProgIndicator.define();
