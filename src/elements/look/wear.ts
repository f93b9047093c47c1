/** Style sheets that come with what draws a part of a tag. */
import type { CSSResult } from 'lit';

export interface Wearer extends HTMLElement {
  /** What came apart from the tag. */
  worn?: CSSResult[];
  adoptedCallback(): void;
}

export function wear(tag: Wearer, styles: CSSResult[]): void {
  const worn = (tag.worn ??= []);
  const more = styles.filter((it) => !worn.includes(it));
  if (more.length === 0) return;
  worn.push(...more);
  // Another document, that of a frame, takes copies only.
  if (tag.ownerDocument !== document) return tag.adoptedCallback();
  const root = tag.shadowRoot!;
  const sheets = more.flatMap((it) => it.styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
