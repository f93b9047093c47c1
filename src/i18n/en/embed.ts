/** What the page in a frame says, in English. */
import type { EmbedWords } from '../contract/embed.js';

export const embed: EmbedWords = {
  nothingNamed:
    'The address of this page has no src or view. An example: embed.html?src=/programme.json&view=roadmap',
  elsewhere: (address) =>
    `Only programmes of this site are shown here, and this one is elsewhere: ${address}`,
};
