import { ProgPassport } from './passport.js';

ProgPassport.define();
