import { ProgIndicator } from './indicator.js';

ProgIndicator.define();
