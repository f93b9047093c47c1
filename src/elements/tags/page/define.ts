import { ProgSummary } from '../summary/summary.js';
import { ProgPage } from './page.js';

// Not by its own file, which would be one more request before the first screen.
ProgSummary.define();
ProgPage.define();
