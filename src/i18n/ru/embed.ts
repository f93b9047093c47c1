/** What the page in a frame says, in Russian. */
import type { EmbedWords } from '../contract/embed.js';

export const embed: EmbedWords = {
  nothingNamed:
    'В адресе этой страницы нет src или view. Пример: embed.html?src=/programme.json&view=roadmap',
  elsewhere: (address) =>
    `Программа показывается только с этого же сайта, а её адрес другой: ${address}`,
};
