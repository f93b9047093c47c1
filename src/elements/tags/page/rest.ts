/** What stands below a page's first screen: its tags, and what they draw with. A self-assessment brings its own. */
import type { Language } from '../../../i18n/languages.js';
import '../assessment/define.js';
import '../event-map/define.js';
import '../indicators/define.js';
import '../passport/define.js';
import '../roadmap/define.js';
import { eventMapLate } from '../event-map/event-map.js';
import { governanceLate, ProgGovernance } from '../governance/governance.js';
import { indicatorsLate } from '../indicators/indicators.js';
import { ProgProjects, projectsLate } from '../projects/projects.js';
import { ProgRisks, risksLate } from '../risks/risks.js';
import { summaryMore } from '../summary/summary.js';
import { ProgSwot, swotLate } from '../swot/swot.js';
import { ProgText, textLate } from '../text/text.js';

// Not by their own files: those who share one with others would cost a request each.
ProgGovernance.define();
ProgProjects.define();
ProgRisks.define();
ProgSwot.define();
ProgText.define();

/** Of the parts that nearly every programme has. One that does not come says so itself, where it should have stood. */
export const drawingsOf = (language: Language): Promise<unknown> =>
  Promise.allSettled([
    summaryMore(),
    ...[
      indicatorsLate,
      eventMapLate,
      projectsLate,
      swotLate,
      risksLate,
      governanceLate,
      textLate,
    ].map((it) => it.load(language)),
  ]);
