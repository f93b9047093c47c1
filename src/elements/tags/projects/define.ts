// Written by `npm run tags`.
import { ProgProjects } from './projects.js';

ProgProjects.define();
