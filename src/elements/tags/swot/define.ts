import { ProgSwot } from './swot.js';

ProgSwot.define();
