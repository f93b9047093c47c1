// Written by `npm run tags`.
import { ProgRoadmap } from './roadmap.js';

ProgRoadmap.define();
