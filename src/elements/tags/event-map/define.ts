// Written by `npm run tags`.
import { ProgEventMap } from './event-map.js';

ProgEventMap.define();
