/** The reference, × 1: the same activities as a static table, as the roadmap's bench has it. */
export * from '../roadmap/floor-table.mjs';
