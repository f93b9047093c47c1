/**
 * What a page's editor has written about a tag and did not mean: values that say nothing, names with a slip, a tag that
 * was not closed. Told once in the console; the page shows what it would show without.
 */
import type { AdviceWords } from '../../i18n/contract/advice.js';
import { LANGUAGES, topicIn, type Language } from '../../i18n/languages.js';
import { withoutQuotes } from '../../programme/quotes.js';
import { nearest } from '../../programme/reading/nearest.js';
import { dayNamed } from '../../programme/time/moment.js';
import { parseSpan } from '../../programme/time/span.js';
import { suggestTimes } from '../../programme/time/words/suggest-time.js';
import { isUnclosed, showInside } from './unclosed.js';
import { acceptsOf, type Accepts } from './attribute-values.js';

const told = new Set<string>();

export async function advise(tag: HTMLElement, language: Language): Promise<void> {
  const say = await topicIn(
    language,
    'advice',
    async () => (await import('../../i18n/ru/advice.js')).advice,
  );
  const { localName, attributes, constructor } = tag;
  const known = (constructor as unknown as { observedAttributes: string[] }).observedAttributes;
  const tell = (fault: string | undefined): void => {
    const sentence = `<${localName}> ${fault}`;
    if (fault === undefined || told.has(sentence)) return;
    told.add(sentence);
    console.warn(`prog-widgets: ${sentence}`);
  };
  for (const { name, value } of attributes) {
    const written = `${name}="${value}"`;
    const accepts = known.includes(name) ? acceptsOf(localName, name) : undefined;
    if (accepts && value.trim()) tell(faultOf(value.trim(), accepts, written, say));
    const meant = known.includes(name) ? undefined : meantBy(name, known);
    if (meant !== undefined && !tag.hasAttribute(meant)) tell(say.noAttribute(written, meant));
  }
  if (isUnclosed(tag)) {
    showInside(tag);
    tell(say.notClosed(localName));
  }
}

function faultOf(
  value: string,
  accepts: Accepts,
  written: string,
  say: AdviceWords,
): string | undefined {
  const plain = accepts === 'words' ? undefined : withoutQuotes(value);
  if (plain !== undefined) return say.quotes(written, plain);
  if (typeof accepts === 'object' && 'least' in accepts) {
    const { least, most, isWhole } = accepts;
    const number = Number(value);
    const isFine = number >= least && number <= most && (!isWhole || Number.isInteger(number));
    return isFine ? undefined : say.notWithin(written, least, most);
  }
  if (typeof accepts === 'object') {
    // «ru-RU» is Russian too.
    const word = accepts.includes(LANGUAGES[0]!) ? value.toLowerCase().split('-')[0]! : value;
    return accepts.includes(word) ? undefined : say.notAmong(written, accepts.join(', '));
  }
  switch (accepts) {
    case 'day':
      return dayNamed(value) !== undefined ? undefined : say.noDay(written, meantTime(value));
    case 'time':
      return parseSpan(value) ? undefined : say.noTime(written, meantTime(value));
    case 'zooms':
      return /^\d+-\d+$/.test(value) ? undefined : say.noZooms(written);
    case 'flag':
      return /^(false|0|no|off|нет)$/i.test(value) ? say.flag(written) : undefined;
    case 'words':
    case 'anything':
      return undefined;
  }
}

/** As the format writes it; objects of the format are nothing for an attribute. */
function meantTime(value: string): string | undefined {
  return suggestTimes(value).find((time) => !/^[[{]/.test(time));
}

/** What pages may write on any element, and scripts of theirs on ours. */
const OTHERS =
  /^(id|class|style|slot|hidden|dir|title|role|part|exportparts|inert|is|nonce|translate|draggable|tabindex|aria-.*|on.*|(v|x|ng|hx|wire)-.*|item(id|prop|ref|scope|type))$|[:@.[(]/;
/** Written by the tags themselves. */
const OURS = /^data-(state|view|mode|tag)$/;

function meantBy(name: string, known: string[]): string | undefined {
  if (OTHERS.test(name) || OURS.test(name)) return undefined;
  const plain = name.replace(/^data-/, '');
  const isData = plain !== name;
  // Whatever a site keeps in `data-…` is its own, unless it is the very name.
  if (isData) return known.find((it) => it === plain);
  return nearest(name, known) ?? nearest(name.replace(/[-_]?id$/i, ''), known);
}
