// Written by `npm run tags`.
import { ProgAssessment } from './assessment.js';

ProgAssessment.define();
