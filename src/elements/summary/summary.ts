import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { summaryWords, type SummaryWords } from '../../i18n/summary-words.js';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { heading } from '../heading.js';
import { plainText, richText } from '../rich-text.js';
import { iconStyles } from '../roadmap/icons.styles.js';
import { WordedElement } from '../worded-element.js';
import { Folds, folded } from './fold.js';
import { follow, hrefOf, placeOf, type Place } from './links.js';
import { summaryStyles } from './summary.styles.js';
import {
  summaryView,
  type FactView,
  type ItemView,
  type ListView,
  type NumberView,
  type ShareView,
  type SummaryView,
  type Target,
} from './summary.view.js';

/**
 * How a programme goes, in ten seconds: of which day the data is, how much of the period has passed, what was reported
 * as done and what nobody speaks of, how its indicators stand, what comes next. A file without any report is a plan,
 * and is shown as one.
 *
 * An item is a link where it can lead somewhere: to a `<prog-roadmap>` or `<prog-indicators>` of the same page (or of
 * the same shadow root) that shows the same programme, whole or the same `project` of it; or into a `<prog-page>` of
 * the same programme, around the summary or beside it. This is looked up when the summary draws, again when any tag of
 * ours arrives (`prog-load`), and again on a click. Otherwise the item is text. A tag with an `id` is spoken to by it.
 *
 * @summary Как идёт программа
 * @tag prog-summary
 * @csspart number - One of the large numbers, with what it counts.
 * @csspart strip - The statuses of all activities as one line.
 * @csspart list - A short list: what comes next, what is overdue.
 */
export class ProgSummary extends WordedElement<SummaryWords> {
  static override readonly tag = 'prog-summary';
  static override styles = [...(WordedElement.styles as []), iconStyles, summaryStyles];

  static override properties: PropertyDeclarations = { project: {} };

  /** Only what belongs to this project, by its `id`. */
  declare project?: string;

  protected override readonly lazyWords = summaryWords;
  #places: Record<Target['part'], Place | undefined> = {
    roadmap: undefined,
    indicators: undefined,
  };
  #view?: SummaryView;
  #viewOf: unknown[] = [];
  readonly #folds = new Folds();

  override connectedCallback(): void {
    super.connectedCallback();
    // In its way down, so that a page which keeps the event to itself is heard too.
    document.addEventListener('prog-load', this.#lookAround, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('prog-load', this.#lookAround, true);
    this.#folds.disconnect();
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    own: SummaryWords,
  ): TemplateResult {
    const { project } = this;
    const view = this.#viewFor(programme, words, own);
    this.#places = this.#placesNow();
    const lang = view.ownLang ?? nothing;
    return html`
      <header>
        ${heading(this.headingLevel, own.title, view.ownLang)}
        <p class="sub facts" lang=${lang}>
          ${view.facts.map((fact, index) => html`${index ? ' · ' : nothing}<span class=${fact.length < 40 ? 'keep' : nothing}>${fact}</span>`)}
        </p>
        ${view.remark ? html`<p class="sub" lang=${lang}>${view.remark}</p>` : nothing}
        ${this.#isInPage && !project ? nothing : name(view, words)} ${aim(view, words)}
      </header>
      ${view.numbers.length ? numbers(view.numbers, lang) : nothing}
      ${
        view.counts.length
          ? html`<dl class="counts">${view.counts.map((fact) => count(fact, lang))}</dl>`
          : nothing
      }
      ${
        view.lists.length
          ? html`<div class="lists">${view.lists.map((list) => this.#list(list, view))}</div>`
          : nothing
      }
      ${view.nothing ? html`<p class="sub" lang=${lang}>${view.nothing}</p>` : nothing}
    `;
  }

  /** Drawn anew when only the links have changed, it need not be counted anew. */
  #viewFor(programme: Programme, words: Words, own: SummaryWords): SummaryView {
    const { todayDay: today, project } = this;
    const options = { words, own, today, isTodayGiven: this.today !== '', project };
    const wanted = [programme, ...Object.values(options)];
    if (!this.#view || wanted.some((it, index) => it !== this.#viewOf[index])) {
      this.#view = summaryView(programme, options);
      this.#viewOf = wanted;
    }
    return this.#view;
  }

  /** Around a summary in the page of a whole programme, its title stands already. */
  get #isInPage(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'prog-page';
  }

  #list({ id, title, note, items, rest, isLate }: ListView, view: SummaryView): TemplateResult {
    const lang = view.ownLang ?? nothing;
    return html`<section class="list" part="list" data-list=${id} ?data-late=${isLate}>
      ${heading(this.headingLevel + 1, title, view.ownLang)}
      ${note ? html`<p class="sub" lang=${lang}>${note}</p>` : nothing}
      <ul role="list">
        ${items.map((it) => html`<li>${this.#item(it, lang)}</li>`)}
        ${rest ? html`<li class="rest" lang=${lang}>${this.#link(rest.to, rest.words)}</li>` : nothing}
      </ul>
    </section>`;
  }

  #item(it: ItemView, lang: LangOrNot): TemplateResult {
    const title = it.to && this.#places[it.to.part] ? plainText(it.title) : richText(it.title);
    const numbered = html`${it.num ? html`<span class="num">${it.num}</span> ` : nothing}${title}`;
    return html`${
      it.when ? html`<span class="when" lang=${lang}>${it.when}</span>` : nothing
    }${this.#link(it.to, numbered)}${
      it.group || it.note
        ? html`<span class="about"
            >${it.group ? html`${richText(it.group)}${it.note ? '. ' : nothing}` : nothing}${
              it.note ? html`<span lang=${lang}>${it.note}</span>` : nothing
            }</span
          >`
        : nothing
    }`;
  }

  #link(to: Target | undefined, said: unknown): unknown {
    const place = to && this.#places[to.part];
    if (!place) return html`<span>${said}</span>`;
    const go = (event: MouseEvent): void => this.#go(event, to);
    return html`<a href=${hrefOf(place, to)} @click=${go}>${said}</a>`;
  }

  /** What the browser does with a click of another kind (a new tab, a download) is right as it is. */
  #go(event: MouseEvent, to: Target): void {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const place = placeOf(this, to.part);
    if (place) follow(this, place, to);
    else this.requestUpdate();
  }

  #placesNow(): Record<Target['part'], Place | undefined> {
    return { roadmap: placeOf(this, 'roadmap'), indicators: placeOf(this, 'indicators') };
  }

  readonly #lookAround = (): void => {
    const now = this.#placesNow();
    const before = this.#places;
    if (
      now.roadmap?.name !== before.roadmap?.name ||
      now.indicators?.name !== before.indicators?.name
    )
      this.requestUpdate();
  };

  protected override programmeDrawn(): void {
    // Set here and not in the template, where strict policies forbid styles.
    for (const part of this.renderRoot.querySelectorAll<HTMLElement>('.strip > [data-count]'))
      part.style.setProperty('flex-grow', part.dataset['count']!);
    this.#folds.watch(this.renderRoot);
  }
}

type LangOrNot = string | typeof nothing;

function name({ name: { num, title }, ownLang }: SummaryView, words: Words): TemplateResult {
  const said = html`${num ? html`<span class="num">${num}</span> ` : nothing}${richText(title)}`;
  return folded(said, { className: 'name', more: words.passport.moreText, lang: ownLang });
}

function aim({ aim, ownLang }: SummaryView, words: Words): TemplateResult | typeof nothing {
  if (!aim) return nothing;
  const label = html`<span class="label" lang=${(aim.isOwnLabel && ownLang) || nothing}
    >${plainText(aim.label)}:</span
  > `;
  const said = aim.text.map(
    (text, index) => html`<div>${index ? nothing : label}${richText(text)}</div>`,
  );
  return folded(said, { className: 'aim', more: words.passport.moreText, lang: ownLang });
}

function numbers(all: NumberView[], lang: LangOrNot): TemplateResult {
  return html`<div class="frame">
    <ul class="numbers" role="list">
      ${all.map(
        (it) =>
          html`<li part="number" data-code=${it.code ?? nothing} ?data-late=${it.isLate}>
            <b lang=${lang}>${it.value}</b>
            <span class="what" lang=${lang}>${it.label}</span>
            ${it.title ? html`<span class="what title-of">${plainText(it.title)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The strip is a picture of what the legend says; whoever reads by ear has the legend. */
function count({ label, shares, hasStrip, note }: FactView, lang: LangOrNot): TemplateResult {
  return html`<div class="count">
    <dt lang=${lang}>${label}</dt>
    <dd>
      ${
        hasStrip
          ? html`<div class="strip" part="strip" aria-hidden="true">
              ${shares.map((it) => html`<i class="look" data-code=${it.code} data-look=${it.icon} data-count=${it.count}></i>`)}
            </div>`
          : nothing
      }
      ${
        shares.length
          ? html`<ul class="legend" role="list" lang=${lang}>
              ${shares.map(share)}
            </ul>`
          : nothing
      }
      ${note ? html`<p class="about" lang=${lang}>${note}</p>` : nothing}
    </dd>
  </div>`;
}

/** What nobody has reported has the strip's own look: four dotted circles would tell nobody what is what. */
function share({ code, count, label, icon, percent }: ShareView): TemplateResult {
  const isPlain = icon === 'open' && percent !== undefined;
  return html`<li data-code=${code} data-icon=${isPlain ? nothing : icon}>
    ${isPlain ? html`<i class="look" data-code=${code}></i>` : nothing}<span
      ><b>${count}</b>
      ${label}${percent ? html` <span class="quiet">${percent}</span>` : nothing}</span
    >
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-summary': ProgSummary;
  }
}
