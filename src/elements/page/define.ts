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

for (const part of [ProgGovernance, ProgProjects, ProgRisks, ProgSwot, ProgText, ProgPage])
  part.define();
