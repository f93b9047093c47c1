/** Every tag at once, for a page that wants one script: `prog-widgets.js`. */
import './elements/assessment/define.js';
import './elements/event-map/define.js';
import './elements/governance/define.js';
import './elements/indicator/define.js';
import './elements/indicators/define.js';
import './elements/page/define.js';
import './elements/passport/define.js';
import './elements/projects/define.js';
import './elements/risks/define.js';
import './elements/roadmap/define.js';
import './elements/display/define.js';
import './elements/summary/define.js';
import './elements/swot/define.js';
import './elements/text/define.js';

// Not `readProgramme`: a page that shows a file in order never needs what mends one.
export * from './tags.js';
