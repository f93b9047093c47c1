/** Every tag at once, for a page that wants one script: `prog-widgets.js`. */
// Written by `npm run tags`.
import './elements/tags/assessment/define.js';
import './elements/tags/display/define.js';
import './elements/tags/event-map/define.js';
import './elements/tags/governance/define.js';
import './elements/tags/indicator/define.js';
import './elements/tags/indicators/define.js';
import './elements/tags/page/define.js';
import './elements/tags/passport/define.js';
import './elements/tags/projects/define.js';
import './elements/tags/risks/define.js';
import './elements/tags/roadmap/define.js';
import './elements/tags/summary/define.js';
import './elements/tags/swot/define.js';
import './elements/tags/text/define.js';
import './elements/tags/wall/define.js';

// Not `readProgramme`: a page that shows a file in order never needs what mends one.
export * from './tags.js';
