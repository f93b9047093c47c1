import { ProgSummary } from './summary.js';

ProgSummary.define();
