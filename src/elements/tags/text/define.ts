// Written by `npm run tags`.
import { ProgText } from './text.js';

ProgText.define();
