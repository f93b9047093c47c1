// Written by `npm run tags`.
import { ProgWall } from './wall.js';

ProgWall.define();
