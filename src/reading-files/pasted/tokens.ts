/** HTML as a row of tags and texts. It builds no page: nothing in it can run, load or be reported. */
import { withoutEntities } from './entities.js';

export type Token =
  | { kind: 'open'; name: string; attributes: Map<string, string>; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  /** `<!--StartFragment-->` */
  | { kind: 'comment'; text: string }
  | { kind: 'style'; text: string };

/** Elements that have no end. */
const EMPTY = new Set(['br', 'img', 'hr', 'col', 'meta', 'link', 'input', 'wbr', 'base', 'embed']);
/** What stands in them is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'noscript', 'template', 'textarea', 'iframe']);
const NAME_END = /[\s/>]/g;
const VALUE_END = /[\s>]/g;
const ATTRIBUTE_END = /[\s/>=]/g;

/** Each letter is looked at a few times at most, however broken the HTML is. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const end = tag === -1 ? html.length : tag;
    if (end > at) yield { kind: 'text', text: withoutEntities(html.slice(at, end)) };
    if (tag === -1) return;
    const next = html[tag + 1] ?? '';
    if (/[a-z]/i.test(next)) at = yield* openAt(html, tag);
    else if (next === '/') at = yield* closeAt(html, tag);
    else if (next === '!' || next === '?') at = yield* commentAt(html, tag);
    else {
      yield { kind: 'text', text: '<' };
      at = tag + 1;
    }
  }
}

const behind = (html: string, sign: string, from: number): number => {
  const found = html.indexOf(sign, from);
  return found === -1 ? html.length : found + sign.length;
};

const firstOf = (html: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
};

/** `<![if …]>` of Word is no comment: what follows is text. */
function* commentAt(html: string, at: number): Generator<Token, number> {
  if (!html.startsWith('<!--', at)) return behind(html, '>', at);
  const end = behind(html, '-->', at + 4);
  yield { kind: 'comment', text: html.slice(at + 4, Math.min(end - 3, at + 40)) };
  return end;
}

function* closeAt(html: string, at: number): Generator<Token, number> {
  const end = behind(html, '>', at);
  const name = html.slice(at + 2, Math.min(firstOf(html, NAME_END, at + 2), end)).toLowerCase();
  if (name) yield { kind: 'close', name };
  return end;
}

function* openAt(html: string, at: number): Generator<Token, number> {
  let place = firstOf(html, NAME_END, at + 1);
  const name = html.slice(at + 1, place).toLowerCase();
  const attributes = new Map<string, string>();
  let isEmpty = EMPTY.has(name);
  while (place < html.length && html[place] !== '>') {
    if (/[\s/]/.test(html[place]!)) {
      isEmpty ||= html[place] === '/' && html[place + 1] === '>';
      place++;
      continue;
    }
    place = attributeAt(html, place, attributes);
  }
  place++;
  if (RAW.has(name) && !isEmpty) {
    const end = endOfRaw(html, name, place);
    if (name === 'style') yield { kind: 'style', text: html.slice(place, end) };
    return behind(html, '>', end);
  }
  yield { kind: 'open', name, attributes, isEmpty };
  return place;
}

function attributeAt(html: string, from: number, attributes: Map<string, string>): number {
  // A name may begin with anything.
  let at = firstOf(html, ATTRIBUTE_END, from + 1);
  const name = html.slice(from, at).toLowerCase();
  while (/\s/.test(html[at] ?? '')) at++;
  let value = '';
  if (html[at] === '=') {
    at++;
    while (/\s/.test(html[at] ?? '')) at++;
    const quote = html[at] ?? '';
    const isQuoted = quote === '"' || quote === "'";
    const end = isQuoted ? behind(html, quote, at + 1) : firstOf(html, VALUE_END, at);
    value = isQuoted ? html.slice(at + 1, end - 1) : html.slice(at, end);
    at = end;
  }
  if (!attributes.has(name)) attributes.set(name, withoutEntities(value));
  return at;
}

function endOfRaw(html: string, name: string, from: number): number {
  const closing = `</${name}`;
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2))
    if (html.slice(at, at + closing.length).toLowerCase() === closing) return at;
  return html.length;
}
