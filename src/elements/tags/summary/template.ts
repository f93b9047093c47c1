/** What a summary looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Words } from '../../../i18n/contract/words.js';
import { heading, subheading } from '../../../documents/lit/heading.js';
import { written, type ItemRef } from '../../../documents/item-ref.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { plainText } from '../../../documents/plain-text.js';
import { legendItem, strip } from '../../figures/strip.js';
import { folded } from './fold.js';
import type { FactView, ItemView, ListView, NumberView, ShareView, SummaryView } from './model.js';
import { SHOWN_OF_LIST } from './model.js';

export interface Frame {
  say: Say<'summary'>;
  headingLevel: number;
  /** Around a summary in the page of a whole programme, its title stands already. */
  isNamed: boolean;
}

export function template(view: SummaryView, frame: Frame): TemplateResult {
  const { say, headingLevel, isNamed } = frame;
  return html`
    <header>
      ${heading(headingLevel, say.summary.title)}
      <p class="sub facts">
        ${view.facts.map((fact, index) => html`${index ? ' · ' : nothing}<span class=${fact.length < 40 ? 'keep' : nothing}>${fact}</span>`)}
      </p>
      ${view.remark ? html`<p class="sub">${view.remark}</p>` : nothing}
      ${isNamed ? name(view, say) : nothing} ${aim(view, say)}
    </header>
    ${view.numbers.length ? numbers(view.numbers) : nothing}
    ${
      view.counts.length
        ? html`<dl class="counts">${view.counts.map((fact) => count(fact))}</dl>`
        : nothing
    }
    ${
      view.lists.length
        ? html`<div class="lists">${view.lists.map((list) => listOf(list, frame))}</div>`
        : nothing
    }
    ${view.nothing ? html`<p class="sub">${view.nothing}</p>` : nothing}
  `;
}

function listOf({ id, title, note, items, rest, isLate }: ListView, frame: Frame): TemplateResult {
  return html`<section class="list" part="list" data-list=${id} ?data-late=${isLate}>
    ${subheading(frame.headingLevel + 1, title)}
    ${note ? html`<p class="sub">${note}</p>` : nothing}
    <ul role="list">
      ${items.map((it, at) => html`<li ?data-paper=${at >= SHOWN_OF_LIST}>${item(it)}</li>`)}
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

function numbers(all: NumberView[]): TemplateResult {
  return html`<div class="frame">
    <ul class="numbers" role="list">
      ${all.map(
        (it) =>
          html`<li part="number" data-code=${it.code ?? nothing} ?data-late=${it.isLate}>
            <b>${it.value}</b>
            <span class="what">${it.label}</span>
            ${it.title ? html`<span class="what title-of">${plainText(it.title)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The strip is a picture of what the legend says; whoever reads by ear has the legend. */
function count({ label, shares, hasStrip, note }: FactView): TemplateResult {
  return html`<div class="count">
    <dt>${label}</dt>
    <dd>
      ${hasStrip ? strip(shares) : nothing}
      ${
        shares.length
          ? html`<ul class="legend" role="list">
              ${shares.map((it) => share(it, hasStrip))}
            </ul>`
          : nothing
      }
      ${note ? html`<p class="about">${note}</p>` : nothing}
    </dd>
  </div>`;
}

function share(it: ShareView, isStrip = false): TemplateResult {
  const { count, label, percent } = it;
  const words = html`<b>${count}</b>
    ${label}${percent ? html` <span class="quiet">${percent}</span>` : nothing}`;
  return legendItem(it, words, isStrip);
}
