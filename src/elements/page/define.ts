import '../assessment/define.js';
import '../indicators/define.js';
import '../passport/define.js';
import '../roadmap/define.js';
import '../summary/define.js';
import { ProgPage } from './page.js';

ProgPage.define();
