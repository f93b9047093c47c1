// Written by `npm run tags`.
import { ProgSummary } from './summary.js';

ProgSummary.define();
