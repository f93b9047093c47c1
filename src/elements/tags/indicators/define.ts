// Written by `npm run tags`.
import { ProgIndicators } from './indicators.js';

ProgIndicators.define();
