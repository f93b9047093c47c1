/** `prog-widgets theme brand.tokens.json`: a brand-book as CSS variables for a whole site. */
import { loadLookWords, tokenSentence } from '../i18n/look-sentences.js';
import { decode } from '../loading/decode.js';
import { readBrandBook } from '../theme/brand-book.js';
import { cssOf, lookOf, THEMES, type Theme } from '../theme/looks.js';
import { Misuse, WrongCall, type Command } from './command.js';

export const theme: Command = {
  options: { theme: { type: 'string', default: 'light' } },
  files: { least: 1, most: 1 },
  async run(call) {
    const { lang } = call;
    const file = call.files[0]!;
    const name = call.text('theme') as Theme;
    const say = await loadLookWords(lang);
    if (!THEMES.includes(name)) throw new WrongCall(say.noTheme(name, THEMES.join(', ')));
    const text = await decode(call.read(file));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Misuse(say.notJson(file));
    }
    const { book, problems } = readBrandBook(value);
    const told = problems.map((it) => tokenSentence(it, say));
    // A colour that is none would be one of ours, on every page of the site.
    if (told.length) throw new WrongCall([file, ...told].join('\n  '));
    call.write(cssOf(lookOf(name, book), ':root'));
  },
};
