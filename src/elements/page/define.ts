import '../assessment/define.js';
import '../event-map/define.js';
import '../governance/define.js';
import '../indicators/define.js';
import '../passport/define.js';
import '../projects/define.js';
import '../risks/define.js';
import '../roadmap/define.js';
import '../summary/define.js';
import '../swot/define.js';
import '../text/define.js';
import { ProgPage } from './page.js';

ProgPage.define();
