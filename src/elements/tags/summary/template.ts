/** What a summary looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Words } from '../../../i18n/contract/words.js';
import { heading, subheading } from '../../../documents/lit/heading.js';
import { written, type ItemRef } from '../../../documents/item-ref.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { plainText } from '../../../documents/plain-text.js';
import { folded } from './fold.js';
import type { FactView, ItemView, ListView, SummaryView } from './model.js';
import { SHOWN_OF_LIST } from './model.js';

export interface Frame {
  say: Say<'promises' | 'summary'>;
  headingLevel: number;
  /** Around a summary in the page of a whole programme, its title stands already. */
  isNamed: boolean;
  /** The four words and the squares, below a heading. */
  wall: (heading: unknown) => unknown;
}

/** The answer first; then what it is made of, and last what the programme is for. */
export function template(view: SummaryView, frame: Frame): TemplateResult {
  const { say, headingLevel, isNamed } = frame;
  const wallHeading = html`<div class="reading">
    ${subheading(headingLevel + 1, say.promises.title)}
    <p class="sub">${say.promises.reading}</p>
  </div>`;
  return html`
    <header>
      ${isNamed ? name(view, say) : nothing}
      <p class="sub facts">
        ${view.facts.map((fact, index) => html`${index ? ' · ' : nothing}<span class=${fact.length < 40 ? 'keep' : nothing}>${fact}</span>`)}
      </p>
      ${heading(headingLevel, view.verdict || say.summary.title)}
    </header>
    ${frame.wall(wallHeading)} ${view.stale ? html`<p class="sub">${view.stale}</p>` : nothing}
    ${
      view.lists.length
        ? html`<div class="lists">${view.lists.map((list) => listOf(list, frame))}</div>`
        : nothing
    }
    ${
      view.counts.length
        ? html`<dl class="counts">${view.counts.map((fact) => count(fact))}</dl>`
        : nothing
    }
    ${view.nothing ? html`<p class="sub">${view.nothing}</p>` : nothing} ${aim(view, say)}
  `;
}

function listOf({ id, title, items, rest }: ListView, frame: Frame): TemplateResult {
  return html`<section class="list" part="list" data-list=${id}>
    ${subheading(frame.headingLevel + 1, title)}
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
          }</span
        >`
      : nothing
  }`;
}

function link(to: ItemRef | undefined, said: unknown): TemplateResult {
  return to ? html`<a data-to=${written(to)}>${said}</a>` : html`<span>${said}</span>`;
}

function name({ name: { num, title } }: SummaryView, say: Words): TemplateResult {
  const said = html`${num ? html`<span class="num">${num}</span> ` : nothing}${richText(title)}`;
  return folded(said, { className: 'name', more: say.passport.moreText });
}

function aim({ aim }: SummaryView, say: Words): TemplateResult | typeof nothing {
  if (!aim) return nothing;
  const label = html`<span class="label">${plainText(aim.label)}:</span> `;
  const said = aim.text.map(
    (text, index) => html`<div>${index ? nothing : label}${richText(text)}</div>`,
  );
  return folded(said, { className: 'aim', more: say.passport.moreText });
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
                  html`<li data-code=${code} data-icon=${icon}>
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
