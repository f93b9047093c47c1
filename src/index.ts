/** The classes and types of the package. Importing it defines no tag and touches no page; it is safe in Node. */
export * from './tags.js';
export { readProgramme, type Problem, type Programme } from './programme/index.js';
