/** The classes and types of the package. Importing it defines no tag and touches no page; it is safe in Node. */
export { ProgElement } from './elements/prog-element.js';
export { ProgErrorEvent, ProgLoadEvent } from './elements/events.js';
export { ProgPage } from './elements/page/page.js';
export { ProgPassport } from './elements/passport/passport.js';
export { ProgRoadmap } from './elements/roadmap/roadmap.js';
export { readProgramme, type Problem, type Programme } from './programme/index.js';
