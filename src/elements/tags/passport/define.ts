// Written by `npm run tags`.
import { ProgPassport } from './passport.js';

ProgPassport.define();
