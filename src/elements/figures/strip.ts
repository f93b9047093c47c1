/** The statuses of many activities as one line, and the words for it. The line is a picture of the words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Share as NamedShare } from '../../documents/block.js';

export type Share = Omit<NamedShare, 'words'>;

export function strip(shares: Share[]): TemplateResult {
  return html`<div class="strip" part="strip" aria-hidden="true">
    ${shares.map((it) => html`<i class="shape" data-code=${it.code} data-shape=${it.icon} data-count=${it.count}></i>`)}
  </div>`;
}

/** Below a strip the strip's own textures, elsewhere icons. */
export function legendItem({ code, icon }: Share, words: unknown, isStrip = true): TemplateResult {
  return html`<li data-code=${code} data-icon=${isStrip ? nothing : icon}>
    ${isStrip ? html`<i class="shape" data-shape=${icon}></i>` : nothing}<span>${words}</span>
  </li>`;
}

/** Set here and not in the template, where strict policies forbid styles. */
export function growStrips(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('.strip > [data-count]'))
    part.style.setProperty('flex-grow', part.dataset['count']!);
}
