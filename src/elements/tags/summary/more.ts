/** What follows the answer: brought with it, or right after it where it stands first on a page of much more. */
import { html, nothing, type TemplateResult } from 'lit';
import { written, type ItemRef } from '../../../documents/item-ref.js';
import { subheading } from '../../../documents/lit/heading.js';
import { richText } from '../../../documents/lit/rich-text.js';
import type { Words } from '../../../i18n/contract/words.js';
import { plainText } from '../../../documents/plain-text.js';
import { folded } from './fold.js';
import {
  SHOWN_OF_LIST,
  type FactView,
  type ItemView,
  type ListView,
  type MoreView,
} from './model.js';

export { measuredFacts } from '../../promises/measured.js';
export { moreView } from './more.view.js';

export interface MoreFrame {
  /** Of its headings. */
  level: number;
  say: Words;
  /** Around a summary in the page of a whole programme, the passport says the aim. */
  hasAim: boolean;
}

export function more(view: MoreView, { level, say, hasAim }: MoreFrame): TemplateResult {
  const { lists, counts, nothing: none } = view;
  return html`${lists.length ? html`<div class="lists">${lists.map((it) => listOf(it, level))}</div>` : nothing}
  ${counts.length ? html`<dl class="counts">${counts.map(count)}</dl>` : nothing}
  ${none ? html`<p class="sub">${none}</p>` : nothing} ${hasAim ? aim(view, say) : nothing}`;
}

function listOf({ id, title, items, rest }: ListView, level: number): TemplateResult {
  return html`<section class="list" part="list" data-list=${id}>
    ${subheading(level, title)}
    <ul role="list">
      ${items.map((it, at) => html`<li ?data-paper=${at >= SHOWN_OF_LIST} data-icon=${it.icon ?? nothing}>${item(it)}</li>`)}
      ${rest ? html`<li class="rest">${link(rest.to, rest.words)}</li>` : nothing}
    </ul>
  </section>`;
}

function item(it: ItemView): TemplateResult {
  const title = it.to ? plainText(it.title) : richText(it.title);
  const numbered = html`${it.num ? html`<span class="num">${it.num}</span> ` : nothing}${title}`;
  return html`${
    it.when ? html`<span class="when">${it.when}</span> ` : nothing
  }${link(it.to, numbered)}${
    it.group || it.note
      ? html` <span class="about"
          >${it.group ? html`${richText(it.group)}${it.note ? '. ' : nothing}` : nothing}${
            it.note ? html`<span>${it.note}</span>` : nothing
          }${it.who ? html` · <span>${it.who}</span>` : nothing}</span
        >`
      : nothing
  }`;
}

function link(to: ItemRef | undefined, said: unknown): TemplateResult {
  return to ? html`<a data-to=${written(to)}>${said}</a>` : html`<span>${said}</span>`;
}

function count({ label, shares, note }: FactView): TemplateResult {
  return html`<div class="count">
    <dt>${label}</dt>
    <dd>
      ${
        shares.length
          ? html`<ul class="key" role="list">
              ${shares.map(
                ({ code, icon, count: n, label: of }) =>
                  html`<li data-code=${code} data-icon=${icon ?? nothing}>
                    <span><b>${n}</b> ${of}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${note ? html`<p class="about">${note}</p>` : nothing}
    </dd>
  </div>`;
}

function aim({ aim }: MoreView, say: Words): TemplateResult | typeof nothing {
  if (!aim) return nothing;
  const label = html`<span class="label">${plainText(aim.label)}:</span> `;
  const said = aim.text.map(
    (text, index) => html`<div>${index ? nothing : label}${richText(text)}</div>`,
  );
  return folded(said, { className: 'aim', more: say.passport.moreText });
}
