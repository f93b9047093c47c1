import { ProgEventMap } from './event-map.js';

ProgEventMap.define();
