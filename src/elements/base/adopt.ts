/**
 * A tag in another document, that of a frame: a style sheet made by a script belongs to the document in which it was made,
 * and leaves a shadow root that goes elsewhere.
 */
import type { CSSResultOrNative } from 'lit';
import { dress } from '../look/dress.js';

interface Tag extends HTMLElement {
  /** What came apart from the tag. */
  worn?: CSSResultOrNative[];
  requestUpdate(): void;
}

export async function adopt(tag: Tag): Promise<void> {
  const root = tag.shadowRoot;
  const view = tag.ownerDocument.defaultView;
  if (!root || !view) return;
  const { elementStyles } = tag.constructor as unknown as { elementStyles: CSSResultOrNative[] };
  root.adoptedStyleSheets = [...elementStyles, ...(tag.worn ?? [])].map((it) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in it ? it.cssText : textOf(it));
    return sheet;
  });
  await dress(tag);
  tag.requestUpdate();
}

const textOf = ({ cssRules }: CSSStyleSheet): string =>
  [...cssRules].map((it) => it.cssText).join('');
