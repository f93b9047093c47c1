import { html, type TemplateResult } from 'lit';

/** A template a level, made when it is needed: written out, six of them would travel to every page. */
const templates: TemplateStringsArray[] = [];

/** Within a tag: a page's style for the tag's own heading is not its. */
export const subheading = (level: number, text: unknown): TemplateResult =>
  heading(level, text, 'heading');

/** A real heading of the host page's level: outlines, reader modes and screen readers know no other. */
export function heading(level: number, text: unknown, part = 'title'): TemplateResult {
  const at = Math.min(6, Math.max(1, Math.round(level) || 2));
  return html((templates[at] ??= templateOf(at)), part, text);
}

function templateOf(level: number): TemplateStringsArray {
  const strings = [`<h${level} class="title" part=`, '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
}
