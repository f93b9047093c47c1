/**
 * Contents that stay: a rail beside the parts where there is room, one bar above them where there is none. The part that
 * is being read is marked in both.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { handled } from '../../../documents/lit/handled.js';
import type { PartView } from './page.view.js';

interface Host {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
  requestUpdate(): void;
}

/** The part that crosses the upper quarter of the window is the one that is read. */
const READ = '-15% 0px -75%';

export class PageContents {
  readonly #host: Host;
  #isOpen = false;
  #current?: string;
  #observer?: IntersectionObserver;
  readonly #seen = new WeakSet<Element>();

  constructor(host: Host) {
    this.#host = host;
  }

  template(parts: PartView[], label: string, search: TemplateResult): TemplateResult {
    const current = parts.find((it) => it.id === this.#current) ?? parts[0]!;
    return html`<div
      class="rail"
      ?data-open=${this.#isOpen}
      @keydown=${handled((event) => this.#pressed(event as KeyboardEvent))}
    >
      <button
        type="button"
        class="bar"
        aria-expanded=${this.#isOpen}
        @click=${handled(() => this.#toggle())}
      >
        <span class="heard">${label}: </span><b>${current.title}</b>
        <span class="quiet" aria-hidden="true"
          >${parts.indexOf(current) + 1} / ${parts.length}</span
        >
      </button>
      <div class="panel">
        <nav class="contents" part="contents" aria-label=${label}>
          <ul @click=${handled(() => this.#toggle(false))}>
            ${parts.map(
              ({ id, title, count }) =>
                html`<li>
                  <a data-to=${id} aria-current=${id === current.id ? 'true' : nothing}
                    >${title}${count ? html` <span class="quiet">${count}</span>` : nothing}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        ${search}
      </div>
    </div>`;
  }

  /** Sections that have come since. */
  watch(): void {
    if (typeof IntersectionObserver === 'undefined' || !this.#host.isConnected) return;
    this.#observer ??= new IntersectionObserver((all) => this.#passed(all), { rootMargin: READ });
    for (const it of this.#host.renderRoot.querySelectorAll('[data-part]')) {
      if (this.#seen.has(it)) continue;
      this.#seen.add(it);
      this.#observer.observe(it);
    }
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }

  /** The last that begins above the line; whoever jumps over all of them, or back to the top, is noticed too. */
  #passed([first]: IntersectionObserverEntry[]): void {
    const line = first!.rootBounds?.bottom ?? 0;
    const parts = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-part]')];
    const begun = parts.filter((it) => it.getBoundingClientRect().top < line);
    const id = (begun.at(-1) ?? parts[0])?.dataset['part'];
    if (!id || id === this.#current) return;
    this.#current = id;
    this.#host.requestUpdate();
  }

  #toggle(isOpen = !this.#isOpen): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.#toggle(false);
    this.#host.renderRoot.querySelector<HTMLElement>('.bar')?.focus();
  }
}
