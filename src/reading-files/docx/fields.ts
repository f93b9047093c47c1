/** Fields: what they say is text, how they come to it is not. A link and a box to tick are fields, too. */
import { firstOf, isOn, nodesOf, valueOf, wholeOf, type XmlNode } from '../xml/nodes.js';

interface Open {
  /** Until the result begins. */
  isCode: boolean;
  code: string;
  /** Where the result begins in the paragraph's text. */
  from: number;
}

const HYPERLINK = /^\s*HYPERLINK\s+"([^"]*)"/i;

export const addressIn = (code: string): string | undefined => HYPERLINK.exec(code)?.[1];

/** Of one paragraph: a field that is never closed must not swallow the document. */
export class Fields {
  readonly #open: Open[] = [];
  #codes = 0;

  /** What stands now is no text: it belongs to how a field is made. */
  get isCode(): boolean {
    return this.#codes > 0;
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field?.isCode) field.code += text;
  }

  begin(): void {
    this.#open.push({ isCode: true, code: '', from: 0 });
    this.#codes++;
  }

  /** @param at how long the paragraph is so far */
  separate(at: number): void {
    const field = this.#open.at(-1);
    if (!field?.isCode) return;
    field.isCode = false;
    field.from = at;
    this.#codes--;
  }

  /** @returns where a link leads, and where it begins */
  end(): { href: string; from: number } | undefined {
    const field = this.#open.pop();
    if (!field) return undefined;
    if (field.isCode) this.#codes--;
    const href = addressIn(field.code);
    return href === undefined || field.isCode ? undefined : { href, from: field.from };
  }
}

/** What a form says: a box, ticked or not, or the chosen one of a list. */
export function textOfForm(field: XmlNode): string {
  const data = firstOf(field, 'ffData');
  const box = firstOf(data, 'checkBox');
  if (box) return (isOn(box, 'checked') ?? isOn(box, 'default') ?? false) ? '☒' : '☐';
  const list = firstOf(data, 'ddList');
  const entries = [...nodesOf(list, 'listEntry')];
  return entries[wholeOf(valueOf(list, 'result')) ?? 0]?.attributes.val ?? '';
}
