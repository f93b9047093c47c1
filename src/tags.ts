/** The classes of the tags, their events, and what puts tags where placeholders stand. */
export { upgrade } from './embed/upgrade.js';
export { ProgElement } from './elements/base/prog-element.js';
export { ProgErrorEvent, ProgLoadEvent } from './elements/base/events.js';
export { ProgSlideEvent } from './elements/tags/display/slide-event.js';
// Written by `npm run tags`.
export { ProgAssessment } from './elements/tags/assessment/assessment.js';
export { ProgDisplay } from './elements/tags/display/display.js';
export { ProgEventMap } from './elements/tags/event-map/event-map.js';
export { ProgGovernance } from './elements/tags/governance/governance.js';
export { ProgIndicator } from './elements/tags/indicator/indicator.js';
export { ProgIndicators } from './elements/tags/indicators/indicators.js';
export { ProgPage } from './elements/tags/page/page.js';
export { ProgPassport } from './elements/tags/passport/passport.js';
export { ProgProjects } from './elements/tags/projects/projects.js';
export { ProgRisks } from './elements/tags/risks/risks.js';
export { ProgRoadmap } from './elements/tags/roadmap/roadmap.js';
export { ProgSummary } from './elements/tags/summary/summary.js';
export { ProgSwot } from './elements/tags/swot/swot.js';
export { ProgText } from './elements/tags/text/text.js';
export { ProgWall } from './elements/tags/wall/wall.js';
