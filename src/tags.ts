/** The classes of the tags, their events, and what puts tags where placeholders stand. */
export { upgrade } from './embed/upgrade.js';
export { ProgElement } from './elements/prog-element.js';
export { ProgErrorEvent, ProgLoadEvent } from './elements/events.js';
export { ProgAssessment } from './elements/assessment/assessment.js';
export { ProgEventMap } from './elements/event-map/event-map.js';
export { ProgGovernance } from './elements/governance/governance.js';
export { ProgIndicator } from './elements/indicator/indicator.js';
export { ProgIndicators } from './elements/indicators/indicators.js';
export { ProgPage } from './elements/page/page.js';
export { ProgPassport } from './elements/passport/passport.js';
export { ProgProjects } from './elements/projects/projects.js';
export { ProgRisks } from './elements/risks/risks.js';
export { ProgRoadmap } from './elements/roadmap/roadmap.js';
export { ProgDisplay } from './elements/display/display.js';
export { ProgSlideEvent } from './elements/display/slide-event.js';
export { ProgSummary } from './elements/summary/summary.js';
export { ProgSwot } from './elements/swot/swot.js';
export { ProgText } from './elements/text/text.js';
