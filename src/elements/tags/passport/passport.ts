import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { AddressController } from '../../address/address-controller.js';
import { heading } from '../../../documents/lit/heading.js';
import { ProgElement } from '../../base/prog-element.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { termStyles } from '../../../documents/lit/term.styles.js';
import { termFinders, type TermFinder } from '../../../documents/terms.js';
import { unfold, unfoldBefore } from '../../../documents/lit/unfold.js';
import { passportStyles } from './passport.styles.js';
import {
  DOCUMENTS_SHOWN,
  passportView,
  type ActView,
  type PassportView,
  type RowView,
} from './passport.view.js';

/**
 * The passport of a programme, as the document has it: who agreed and approved it, its rows in the document's order, the
 * acts it rests on, the organisation. The signed original comes first: this is a view of it, not its replacement. The
 * page's address leads to a row by its label, or to an act by its id (`#prog_passport__item-ID`).
 *
 * @summary Паспорт программы
 * @tag prog-passport
 * @csspart row - A row of the passport.
 * @csspart term - An abbreviation that explains itself.
 */
export class ProgPassport extends ProgElement {
  static override readonly tag: string = 'prog-passport';
  static override styles = [...(ProgElement.styles as []), termStyles, passportStyles];

  readonly #address = new AddressController(this, { name: () => 'passport' });

  protected override programmeDrawn(): void {
    this.#address.drawn();
  }

  protected override renderProgramme(programme: Programme, say: Words): TemplateResult {
    const view = passportView(programme, say);
    const { title, subtitle } = programme;
    const find = termFinders(view.terms)();
    return html`
      <header>
        ${heading(this.headingLevel, say.passport.title)}
        <p class="name">${richText(title, find)}</p>
        ${subtitle ? html`<p class="sub">${richText(subtitle, find)}</p>` : nothing}
        ${view.facts.length ? html`<p class="sub">${view.facts.join(' · ')}</p>` : nothing}
        ${view.original.map(
          (it) =>
            html`<p class="original">
              <span class="sub-label">${it.label}</span> ${documentLine(it, find)}
              ${it.signature ? html`<span class="quiet signature">${it.signature}</span>` : nothing}
            </p>`,
        )}
        ${view.approvals.length ? approvals(view, find) : nothing}
      </header>
      <dl class="rows">${view.rows.map((row) => this.#row(row, say, find))}</dl>
      ${organization(view, say, find)} ${reference(view, say)}
    `;
  }

  #row(row: RowView, say: Words, find: TermFinder): TemplateResult {
    const isTall = row.isLong || (row.documents?.length ?? 0) > DOCUMENTS_SHOWN;
    return html`<div class=${isTall ? 'row tall' : 'row'} part="row" data-item=${row.label}>
      <dt>${richText(row.label, find)}</dt>
      <dd>
        ${
          row.isLong
            ? html`<div class="long" @focusin=${unfold}>${value(row, say, find)}</div>
                <button type="button" class="plain more" @click=${unfoldBefore}>
                  ${say.passport.moreText}
                </button>`
            : value(row, say, find)
        }
      </dd>
    </div>`;
  }
}

function value(row: RowView, say: Words, find: TermFinder): unknown {
  if (row.documents) return documents(row.documents, say, find);
  if (row.list)
    return row.list.length === 1
      ? richText(row.list[0]!, find)
      : html`<ul class="list">
          ${row.list.map((item) => html`<li>${richText(item, find)}</li>`)}
        </ul>`;
  return richText(row.text ?? '', find);
}

function documents(all: ActView[], say: Words, find: TermFinder): TemplateResult {
  const item = (it: ActView): TemplateResult =>
    html`<li data-item=${it.id}>${documentLine(it, find)}</li>`;
  const isFew = all.length <= DOCUMENTS_SHOWN;
  const rest = isFew ? [] : all.slice(DOCUMENTS_SHOWN - 2);
  return html`<ul class="documents">
      ${(isFew ? all : all.slice(0, DOCUMENTS_SHOWN - 2)).map(item)}
    </ul>
    ${
      isFew
        ? nothing
        : html`<details class="fold">
            <summary>${say.passport.moreDocuments(rest.length)}</summary>
            <ul class="documents">
              ${rest.map(item)}
            </ul>
          </details>`
    }`;
}

function documentLine(it: ActView, find: TermFinder): TemplateResult {
  const title = it.href
    ? html`<a href=${it.href}>${richText(it.text)}</a>`
    : richText(it.text, find);
  return html`${title}${it.reference ? html` <span class="quiet reference">${it.reference}</span>` : nothing}${
    it.note ? html` <span class="quiet note-of">${richText(it.note, find)}</span>` : nothing
  }`;
}

function approvals(view: PassportView, find: TermFinder): TemplateResult {
  return html`<ul class="approvals">
    ${view.approvals.map(
      (it) =>
        html`<li>
          <span class="kind">${it.kind}</span>
          ${it.lines.map((line) => html`<span>${richText(line, find)}</span> `)}
        </li>`,
    )}
  </ul>`;
}

function organization(
  { organization: { name, facts } }: PassportView,
  say: Words,
  find: TermFinder,
): TemplateResult | typeof nothing {
  if (!name && facts.length === 0) return nothing;
  return html`<div class="organization" role="group" aria-label=${say.passport.organization}>
    <p class="sub-label">${say.passport.organization}</p>
    ${name ? html`<p class="name">${richText(name, find)}</p>` : nothing}
    <dl>
      ${facts.map(
        (fact) =>
          html`<div>
            <dt>${fact.label}</dt>
            <dd>
              ${fact.href ? html`<a href=${fact.href}>${fact.text}</a>` : richText(fact.text, find)}
            </dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function reference(view: PassportView, say: Words): unknown {
  const block = (title: string, pairs: [string, string][]): unknown =>
    pairs.length === 0
      ? nothing
      : html`<details class="fold reference-block">
          <summary>${title} <span class="quiet">${pairs.length}</span></summary>
          <dl>
            ${pairs.map(
              ([name, text]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${richText(text)}</dd>
                </div>`,
            )}
          </dl>
        </details>`;
  return [
    block(
      say.passport.terms,
      view.terms.map((it) => [it.short, it.full]),
    ),
    block(
      say.passport.notes,
      view.notes.map((it) => [it.mark, it.text]),
    ),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-passport': ProgPassport;
  }
}
