import '../assessment/define.js';
import '../event-map/define.js';
import { ProgGovernance } from '../governance/governance.js';
import '../indicators/define.js';
import '../passport/define.js';
import { ProgProjects } from '../projects/projects.js';
import { ProgRisks } from '../risks/risks.js';
import '../roadmap/define.js';
import '../summary/define.js';
import { ProgSwot } from '../swot/swot.js';
import { ProgText } from '../text/text.js';
import { ProgPage } from './page.js';

// Not by their own files: those who share one with others would cost a request each.
ProgGovernance.define();
ProgProjects.define();
ProgRisks.define();
ProgSwot.define();
ProgText.define();
ProgPage.define();
