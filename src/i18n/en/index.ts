/** English: all of it, each topic when somebody speaks of it. */
import type { Folder } from '../contract/topics.js';

export { words } from './words.js';

export const topics: Folder['topics'] = {
  values: async () => (await import('./values.js')).values,
  parts: async () => (await import('./parts.js')).parts,
  distance: async () => (await import('./distance.js')).distance,
  measures: async () => (await import('./measures.js')).measures,
  assessment: async () => (await import('./assessment.js')).assessment,
  promises: async () => (await import('./promises.js')).promises,
  summary: async () => (await import('./summary.js')).summary,
  events: async () => (await import('./events.js')).events,
  screen: async () => (await import('./screen.js')).screen,
  tools: async () => (await import('./tools.js')).tools,
  reach: async () => (await import('./reach.js')).reach,
  problems: async () => (await import('./problems.js')).problems,
  advice: async () => (await import('./advice.js')).advice,
  look: async () => (await import('./look.js')).look,
  checkPage: async () => (await import('./check-page.js')).checkPage,
  embed: async () => (await import('./embed.js')).embed,
  cli: async () => (await import('./cli.js')).cli,
  changes: async () => (await import('./changes.js')).changes,
  reading: async () => (await import('./reading.js')).reading,
  workbook: async () => (await import('./workbook.js')).workbook,
  workshop: async () => (await import('./workshop.js')).workshop,
  draft: async () => (await import('./draft.js')).draft,
  kit: async () => (await import('./kit.js')).kit,
  sample: async () => (await import('./sample.js')).sample,
};
