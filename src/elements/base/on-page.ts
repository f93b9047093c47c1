/** The tags that are on the page, and what is done for all of them together as long as there are any. */
import type { LitElement } from 'lit';

export interface Watch {
  /** By the type of what happens in the window, or to anything in it. */
  listeners: Record<string, () => void>;
  start?: () => void;
  stop?: () => void;
}

export const tags = new Set<LitElement>();

export function whileOnPage(tag: LitElement, watches: readonly Watch[]): void {
  tag.addController({
    hostConnected() {
      if (!tags.size)
        for (const it of watches) {
          listen(it);
          it.start?.();
        }
      tags.add(tag);
    },
    hostDisconnected() {
      tags.delete(tag);
      if (!tags.size)
        for (const it of watches) {
          unlisten(it);
          it.stop?.();
        }
    },
  });
}

const EARLY = { capture: true, passive: true };

function listen({ listeners }: Watch): void {
  for (const [type, it] of Object.entries(listeners)) addEventListener(type, it, EARLY);
}

export function unlisten({ listeners }: Watch): void {
  for (const [type, it] of Object.entries(listeners)) removeEventListener(type, it, EARLY);
}
