export { preparePhp as prepare } from '../prepare-php.mjs';
