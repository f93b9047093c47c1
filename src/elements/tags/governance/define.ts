// Written by `npm run tags`.
import { ProgGovernance } from './governance.js';

ProgGovernance.define();
