import { ProgIndicators } from './indicators.js';

ProgIndicators.define();
