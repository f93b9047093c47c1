/** Every tag at once, for a page that wants one script: `prog-widgets.js`. */
import './elements/page/define.js';
import './elements/passport/define.js';
import './elements/roadmap/define.js';

export * from './index.js';
