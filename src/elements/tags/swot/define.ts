// Written by `npm run tags`.
import { ProgSwot } from './swot.js';

ProgSwot.define();
