import { ProgAssessment } from './assessment.js';

ProgAssessment.define();
