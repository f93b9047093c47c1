import '../passport/define.js';
import '../roadmap/define.js';
import { ProgPage } from './page.js';

ProgPage.define();
