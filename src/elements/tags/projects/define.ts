import { ProgProjects } from './projects.js';

ProgProjects.define();
