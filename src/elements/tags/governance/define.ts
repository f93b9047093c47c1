import { ProgGovernance } from './governance.js';

ProgGovernance.define();
