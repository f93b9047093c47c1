/**
 * Copied rows go to the clipboard as a table, for a spreadsheet and for a text alike, with what a picture shows in words:
 * what a screen reader hears. Only what is selected; where no row is, and in fields, the browser copies as ever.
 */
import { contains, isOurs, targetOf } from './composed.js';
import { asHtml, asText, hasRows } from './copied.js';
import { readSelected, type Ends } from './selected.js';

export function onCopy(event: ClipboardEvent, tags: Iterable<HTMLElement>): void {
  const target = targetOf(event);
  const isField = target?.closest('input, textarea, select, [contenteditable]');
  if (event.defaultPrevented || !event.clipboardData || isField) return;
  const all = [...tags].filter(isOurs);
  const ends = selectedEnds(all.map((it) => it.shadowRoot!));
  if (!ends || !all.some((it) => touches(ends, it))) return;
  const lines = readSelected(ends);
  if (!hasRows(lines)) return;
  event.clipboardData.setData('text/plain', asText(lines));
  event.clipboardData.setData('text/html', asHtml(lines));
  event.preventDefault();
}

function touches(ends: Ends, tag: HTMLElement): boolean {
  if ([ends.startContainer, ends.endContainer].some((it) => contains(tag, it))) return true;
  const range = document.createRange();
  range.selectNode(tag);
  try {
    // Whether the tag lies between the ends.
    return (
      range.comparePoint(ends.startContainer, ends.startOffset) < 0 &&
      range.comparePoint(ends.endContainer, ends.endOffset) > 0
    );
  } catch {
    return false;
  }
}

/** Each browser has its own way to say what is selected in a shadow root. */
function selectedEnds(roots: ShadowRoot[]): Ends | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const inRoots = roots.flatMap(
    (it) => (it as Partial<Pick<Document, 'getSelection'>>).getSelection?.() ?? [],
  );
  const inner = inRoots.find((it) => it.rangeCount > 0 && !it.isCollapsed)?.getRangeAt(0);
  const [composed] = composedRanges(selection, roots);
  return [composed, inner, selection.getRangeAt(0)].find(
    (it) => it && !(it.startContainer === it.endContainer && it.startOffset === it.endOffset),
  );
}

function composedRanges(selection: Selection, shadowRoots: ShadowRoot[]): Ends[] {
  const asking = selection as { getComposedRanges?: (...asked: unknown[]) => Ends[] };
  try {
    return asking.getComposedRanges?.({ shadowRoots }) ?? [];
  } catch {
    // Safari 17 takes them one by one.
    return asking.getComposedRanges!(...shadowRoots);
  }
}
