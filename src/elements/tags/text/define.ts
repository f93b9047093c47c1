import { ProgText } from './text.js';

ProgText.define();
