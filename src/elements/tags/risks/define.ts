// Written by `npm run tags`.
import { ProgRisks } from './risks.js';

ProgRisks.define();
