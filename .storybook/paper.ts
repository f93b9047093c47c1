/** What would be printed, on the screen: the rules for paper hold, those for screens don't, and the tags are told. */
import { tagsIn } from './when-drawn.js';

let changed: [MediaList, string][] = [];

export function putOnPaper(canvas: HTMLElement): void {
  window.dispatchEvent(new Event('beforeprint'));
  const sheets = new Set(
    tagsIn(canvas).flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []),
  );
  for (const sheet of sheets) visit(sheet.cssRules);
}

/** The sheets are shared by all tags of the page: the next story is for the screen again. */
export function takeOffPaper(): void {
  if (changed.length === 0) return;
  for (const [media, text] of changed) media.mediaText = text;
  changed = [];
  window.dispatchEvent(new Event('afterprint'));
}

function visit(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const { mediaText } = rule.media;
      const onPaper = /\bprint\b/.test(mediaText)
        ? 'all'
        : /\bscreen\b/.test(mediaText) && 'not all';
      if (onPaper) {
        changed.push([rule.media, mediaText]);
        rule.media.mediaText = onPaper;
      }
    }
    if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
  }
}
