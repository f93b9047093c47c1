import { html, nothing, type TemplateResult } from 'lit';
import { blocks } from '../../../documents/to-lit.js';
import { table } from '../../../documents/lit/table.js';
import { heading } from '../../../documents/lit/heading.js';
import { line, paragraphs, type Lang } from '../../../documents/lit/lines.js';
import type { PartFrame } from '../../base/part-element.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { termFinders } from '../../../documents/terms.js';
import type { NamedTable, SectionView, TextView } from './text.view.js';

export function template(view: TextView, { context, level }: PartFrame): TemplateResult {
  const lang = context.ownLang;
  const { contents, tablesTitle, legend, sections } = view;
  const words = context.part;
  const finder = termFinders(context.programme.terms ?? []);
  const below = tablesTitle === undefined ? level : level + 1;
  return html`${
    contents.length
      ? html`<nav class="contents" part="contents" aria-label=${words.parts.text}>
          <ul>
            ${contents.map((it) => html`<li>${line(it, lang)}</li>`)}
          </ul>
        </nav>`
      : nothing
  }
  ${sections.map((it) => section(it, finder(), level, lang))}
  ${tablesTitle === undefined ? nothing : heading(level, tablesTitle, lang)}
  ${view.tables.map((it) => named(it, below, lang))}
  ${
    legend.length
      ? html`${view.title === words.text.legend ? nothing : heading(level, words.text.legend, lang)}
        ${blocks([{ facts: legend }], level, lang)}`
      : nothing
  }`;
}

function section(
  { id, title, paragraphs: all, tables, links }: SectionView,
  find: ReturnType<ReturnType<typeof termFinders>>,
  level: number,
  lang: Lang,
): TemplateResult {
  const below = title === undefined ? level : level + 1;
  return html`<section class="section" part="section" data-item=${id}>
    ${title === undefined ? nothing : heading(level, title)}
    <div class="text">${all.map((it) => html`<div>${richText(it, find)}</div>`)}</div>
    ${tables.map((it) => named(it, below, lang))}
    ${links.length ? html`<div class="links">${paragraphs(links, lang)}</div>` : nothing}
  </section>`;
}

function named(
  { id, title, table: view, note }: NamedTable,
  level: number,
  lang: Lang,
): TemplateResult {
  return html`<div class="block" data-item=${id}>
    ${title === undefined ? nothing : heading(level, title)} ${table(view, lang)}
    ${note ? html`<div class="remark">${richText(note)}</div>` : nothing}
  </div>`;
}
