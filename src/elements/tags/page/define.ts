import '../summary/define.js';
import { ProgPage } from './page.js';

ProgPage.define();
