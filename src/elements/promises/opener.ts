/** What a visitor does with squares: opens one in place, goes to its neighbours by arrows, closes it by Escape. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { written } from '../../documents/item-ref.js';
import { handled } from '../../documents/lit/handled.js';
import { richText } from '../../documents/lit/rich-text.js';
import type { AddressController } from '../address/address-controller.js';
import type { AddressHost } from '../address/addressed.js';
import { linkUp } from '../address/item-links.js';
import { promiseView, type PromiseView } from './promise.view.js';
import type { WallContext } from './wall.view.js';

export { openerStyles } from './opener.styles.js';

const ARROWS: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class Opener {
  readonly #host: AddressHost;
  readonly #address: AddressController;
  #grid!: HTMLElement;
  #context!: WallContext;
  #open?: string | undefined;
  /** The square on which the tab key stops. */
  #at?: string;

  constructor(host: AddressHost, address: AddressController) {
    this.#host = host;
    this.#address = address;
  }

  /** The wall stands, perhaps as another one: what was open stays open while it is there. */
  drawn(grid: HTMLElement, context: WallContext): void {
    const isNew = grid !== this.#grid || context.programme !== this.#context.programme;
    this.#grid = grid;
    this.#context = context;
    if (!isNew) return;
    if (this.#at) this.#stopAt(this.#squareOf(this.#at));
    this.#draw();
  }

  reached(event: Event, target: Element): void {
    if (event.type === 'keydown') return this.#pressed(event as KeyboardEvent, target);
    const square = target.closest<HTMLElement>('.sq');
    if (!square) return;
    if (event.type === 'focusin') this.#stopAt(square);
    else if (square.dataset['id'] === this.#open) this.#close();
    else this.#show(square);
  }

  /** Without taking the focus: whoever came by an address is brought to the square. */
  open(item: string): void {
    this.#open = item;
    this.#stopAt(this.#squareOf(item));
    this.#draw();
    document.addEventListener('pointerdown', this.#outside, true);
  }

  get #place(): HTMLElement {
    return this.#grid.parentElement!.querySelector<HTMLElement>('.opened')!;
  }

  get #squares(): HTMLElement[] {
    return [...this.#grid.querySelectorAll<HTMLElement>('.sq')];
  }

  #squareOf(id: string | undefined): HTMLElement | undefined {
    return this.#squares.find((it) => it.dataset['id'] === id);
  }

  #draw(): void {
    const activity =
      this.#open === undefined ? undefined : this.#context.activities.get(this.#open);
    for (const it of this.#squares)
      it.toggleAttribute('data-open', !!activity && it.dataset['id'] === this.#open);
    const said = activity ? this.#template(promiseView(activity, this.#context)) : nothing;
    render(said, this.#place);
    linkUp(this.#place, this.#host);
    const popup = this.#popup;
    if (popup) this.#put(popup);
  }

  #template(view: PromiseView): TemplateResult {
    const { promises } = this.#context.say;
    return html`<div
      class="promise"
      role="dialog"
      part="promise"
      aria-label=${view.name}
      tabindex="-1"
    >
      <button
        type="button"
        class="close"
        aria-label=${promises.close}
        @click=${handled(() => this.#close())}
      ></button>
      <p class="what">${view.name}</p>
      <dl>
        ${view.facts.map(
          ({ label, text, icon }) =>
            html`<dt>${label}</dt>
              <dd data-icon=${icon ?? nothing}><span>${icon ? text : richText(text)}</span></dd>`,
        )}
      </dl>
      <p class="foot">
        <a data-to=${written(view.to)}>${promises.inRoadmap}</a>
        <span class="quiet" aria-hidden="true">${promises.neighbours}</span>
      </p>
    </div>`;
  }

  get #popup(): HTMLElement | undefined {
    return this.#place.querySelector<HTMLElement>('.promise') ?? undefined;
  }

  /** Below its square, within the wall. */
  #put(popup: HTMLElement): void {
    const square = this.#squareOf(this.#open);
    if (!square) return;
    const own = square.getBoundingClientRect();
    const around = this.#grid.parentElement!.getBoundingClientRect();
    const left = own.left + own.width / 2 - around.left - popup.offsetWidth / 2;
    const most = around.width - popup.offsetWidth;
    popup.style.setProperty('left', `${Math.max(0, Math.min(left, most))}px`);
    popup.style.setProperty('top', `${own.bottom - around.top + 6}px`);
  }

  #show(square: HTMLElement): void {
    this.open(square.dataset['id']!);
    this.#address.write(new URLSearchParams({ item: this.#open! }));
    this.#popup?.focus({ preventScroll: true });
    this.#popup?.scrollIntoView({ block: 'nearest' });
  }

  #close(isLeaving = false): void {
    const square = this.#squareOf(this.#open);
    this.#open = undefined;
    document.removeEventListener('pointerdown', this.#outside, true);
    this.#address.write(new URLSearchParams());
    this.#draw();
    if (!isLeaving) square?.focus();
  }

  readonly #outside = (event: Event): void => {
    const path = event.composedPath();
    const isOnWall = path.some((it) => it instanceof Element && it.classList.contains('sq'));
    if (this.#popup && !path.includes(this.#popup) && !isOnWall) this.#close(true);
  };

  #stopAt(square: HTMLElement | undefined): void {
    if (!square) return;
    for (const it of this.#grid.querySelectorAll<HTMLElement>('.sq[tabindex="0"]'))
      it.tabIndex = -1;
    square.tabIndex = 0;
    this.#at = square.dataset['id']!;
  }

  #pressed(event: KeyboardEvent, target: Element): void {
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isOpen = this.#open !== undefined;
    if (key === 'Escape' && isOpen) {
      event.stopPropagation();
      return this.#close();
    }
    const from = isOpen ? this.#squareOf(this.#open) : target.closest<HTMLElement>('.sq');
    if (!from || !(key in ARROWS || key === 'Home' || key === 'End')) return;
    event.preventDefault();
    const next = this.#nextFrom(from, key);
    if (!next) return;
    if (isOpen) return this.#show(next);
    next.focus();
  }

  #nextFrom(from: HTMLElement, key: string): HTMLElement | undefined {
    const all = this.#squares.filter((it) => it === from || !it.hasAttribute('data-dim'));
    if (key === 'Home') return all[0];
    if (key === 'End') return all.at(-1);
    const [across, down] = ARROWS[key]!;
    if (across) return all[all.indexOf(from) + across];
    // The nearest in the line above or below, wherever lines break.
    const own = from.getBoundingClientRect();
    const boxes = all
      .map((it) => ({ it, box: it.getBoundingClientRect() }))
      .filter(({ box }) => (box.top - own.top) * down > 4);
    const line = boxes.reduce((best, { box }) => Math.min(best, box.top * down), Infinity);
    return boxes
      .filter(({ box }) => Math.abs(box.top * down - line) < 4)
      .sort((a, b) => Math.abs(a.box.left - own.left) - Math.abs(b.box.left - own.left))[0]?.it;
  }
}
