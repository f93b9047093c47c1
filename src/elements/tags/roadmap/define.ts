import { ProgRoadmap } from './roadmap.js';

ProgRoadmap.define();
