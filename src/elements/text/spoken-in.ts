/**
 * Where a tag and its file speak two languages, each text says in which of them it is, so that a screen reader pronounces
 * both. Whose a text is, its words tell: those that the file says are the file's. Comes only for such a file.
 */
import { plainText } from '../../documents/plain-text.js';
import type { Programme } from '../../programme/schema.js';
import { textsOf } from '../../programme/texts.js';
import { languageOfFile } from './own-language.js';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** What an element says where it has no text, or is not heard by it. */
const LABELS = ['aria-label', 'title', 'placeholder', 'alt'];

class Speech {
  #programme?: Programme;
  #words = new Set<string>();
  #ours = '';

  readonly #root: ParentNode;

  constructor(root: ParentNode) {
    this.#root = root;
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        this.#mark(target instanceof Element ? target : target.parentElement);
        for (const it of addedNodes) if (it instanceof Element) this.#markAll(it);
      }
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  follow(programme: Programme, ours: string): void {
    if (this.#programme === programme && this.#ours === ours) return;
    this.#programme = programme;
    this.#ours = ours;
    this.#words = new Set(textsOf(programme).flatMap((it) => wordsIn(plainText(it))));
    this.#markAll(this.#root);
  }

  #markAll(top: ParentNode): void {
    if (top instanceof Element) this.#mark(top);
    for (const it of top.querySelectorAll('*')) this.#mark(it);
  }

  #mark(it: Element | null): void {
    // A tag within a tag has a language of its own.
    if (!it || it.shadowRoot) return;
    const texts = [...it.childNodes].map((node) => (node instanceof Text ? node.data : ''));
    const own = wordsIn(texts.join(' '));
    const words = own.length ? own : LABELS.flatMap((name) => wordsIn(it.getAttribute(name) ?? ''));
    const language = this.#languageOf(words);
    if (language && it.getAttribute('lang') !== language) it.setAttribute('lang', language);
  }

  /** A sentence of ours may name something of the file's: what most of its letters are decides. */
  #languageOf(words: string[]): string | undefined {
    let balance = 0;
    for (const it of words) balance += this.#words.has(it) ? it.length : -it.length;
    if (words.length) return balance > 0 ? languageOfFile(this.#programme!) : this.#ours;
    return undefined;
  }
}

const speeches = new WeakMap<ParentNode, Speech>();

/** @param ours the language that the tag speaks */
export function tellLanguages(root: ParentNode, programme: Programme, ours: string): void {
  let speech = speeches.get(root);
  if (!speech) speeches.set(root, (speech = new Speech(root)));
  speech.follow(programme, ours);
}
