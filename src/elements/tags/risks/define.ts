import { ProgRisks } from './risks.js';

ProgRisks.define();
