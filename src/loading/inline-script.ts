/** `src="#id"`: the programme stands in the page itself, in a `<script type="application/json">`. */
import { LIMIT_BYTES, LIMIT_MB } from './download.js';
import { refused } from './failure.js';
import type { Loaded } from './page-reading.js';
import { parse } from './parse.js';

export async function loadInline(address: string, host: Element): Promise<Loaded> {
  const page = host.ownerDocument;
  const isWhole = page.readyState !== 'loading';
  try {
    return await parseScript(address, host);
  } catch (error) {
    if (isWhole) throw error;
    // The tag may stand above its script, or the network may have brought only half of the script yet.
    await new Promise((resolve) =>
      page.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
    return parseScript(address, host);
  }
}

const parsed = new WeakMap<Element, { text: string; result: Promise<Loaded> }>();

async function parseScript(address: string, host: Element): Promise<Loaded> {
  const id = address.slice(1);
  const script = scriptFor(host, id);
  if (!script) throw refused('noScript', { id });

  const text = bare(script.textContent ?? '');
  let known = parsed.get(script);
  if (known?.text !== text) {
    if (new Blob([text]).size > LIMIT_BYTES)
      throw refused('tooBig', { address, limitMb: LIMIT_MB });
    known = { text, result: parse(text, address) };
    parsed.set(script, known);
  }
  return known.result;
}

/** Without what editors and CMSs put around a script, `<!--` or `//<![CDATA[`; what is left stays in its line and column. */
function bare(text: string): string {
  if (!/^\/?[/*]?\s*<!(--|\[CD)/.test(text.trimStart().slice(0, 40))) return text;
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  return from < to
    ? blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to))
    : text;
}

const blank = (text: string): string => text.replace(/\S/g, ' ');

/** The tag's own tree first: a component may carry its programme with it. */
function scriptFor(host: Element, id: string): Element | null {
  const selector = `script[type="application/json" i][id="${CSS.escape(id)}"]`;
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.querySelector(selector) ?? host.ownerDocument.querySelector(selector);
}
