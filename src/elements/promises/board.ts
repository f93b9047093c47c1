/** The wall as a tag shows it: the four words, which choose, and the squares. What opens them comes with the first use. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { handled } from '../../documents/lit/handled.js';
import { lateChunk } from '../../loading/bring.js';
import type { Standing } from '../../programme/standing.js';
import { AddressController } from '../address/address-controller.js';
import type { AddressHost } from '../address/addressed.js';
import { notHere } from '../base/not-here.js';
import { Remembered } from '../work/remembered.js';
import type { Opener } from './opener.js';
import { wallGrid } from './squares.js';
import { wallView, type WallContext, type WallView, type WordView } from './wall.view.js';

export interface BoardHost extends AddressHost {
  wear(styles: CSSResult[]): void;
}

const opening = lateChunk(() => import('./opener.js'));

export class WallBoard {
  readonly #host: BoardHost;
  readonly #address: AddressController;
  readonly #view = new Remembered<WallView | undefined>();
  readonly #grid = new Remembered<HTMLElement>();
  #context?: WallContext;
  #chosen?: Standing | undefined;
  #opener?: Opener;
  #isMissing = false;

  constructor(host: BoardHost) {
    this.#host = host;
    this.#address = new AddressController(host, {
      name: () => 'wall',
      reveal: (item) => this.#reveal(item),
      focused: (it) => it as HTMLElement,
    });
  }

  /** Undefined where nothing is promised. */
  view(context: WallContext, project?: string): WallView | undefined {
    const { programme, say, today } = context;
    this.#context = context;
    return this.#view.from([programme, say, today, project], () => wallView(context, project));
  }

  /** @param heading stands between the four words and the squares */
  template(view: WallView, heading: unknown): TemplateResult {
    const { say } = this.#context!;
    const grid = this.#grid.from([view], () => wallGrid(view, say.promises.title));
    const reach = handled((event) => this.#reached(event));
    return html`
      <ul class="words" role="list" part="words">
        ${view.words.map((it) => html`<li>${this.#word(it)}</li>`)}
      </ul>
      ${heading}
      <div class="board" @click=${reach} @keydown=${reach} @focusin=${reach}>
        ${grid}
        <div class="opened"></div>
      </div>
      ${this.#isMissing ? notHere(say.state.missing, say, () => void this.#bring()) : nothing}
      <ul class="key" role="list" aria-label=${say.promises.legend}>
        ${view.legend.map(({ icon, label }) => html`<li data-icon=${icon}>${label}</li>`)}
      </ul>
      ${
        view.besides || view.dashes
          ? html`<p class="sub">${view.dashes} ${view.besides}</p>`
          : nothing
      }
    `;
  }

  #word({ standing, icon, label, count, note }: WordView): TemplateResult {
    const said = html`<b>${count ?? '—'}</b>
      <span>${label}${note ? html` <small>${note}</small>` : nothing}</span>`;
    if (!count) return html`<span class="word" data-icon=${icon}>${said}</span>`;
    return html`<button
      type="button"
      class="word"
      data-icon=${icon}
      aria-pressed=${this.#chosen === standing}
      @click=${handled(() => this.#choose(standing))}
    >
      ${said}
    </button>`;
  }

  /** After each drawing: what can only be done with nodes that stand. */
  drawn(): void {
    const grid = this.#grid.now;
    if (!grid?.isConnected) return;
    for (const it of grid.querySelectorAll<HTMLElement>('.sq'))
      it.toggleAttribute('data-dim', !!this.#chosen && it.dataset['standing'] !== this.#chosen);
    this.#opener?.drawn(grid, this.#context!);
    this.#address.drawn();
  }

  #choose(standing: Standing): void {
    this.#chosen = this.#chosen === standing ? undefined : standing;
    this.#host.requestUpdate();
  }

  #reached(event: Event): void {
    // Else the page has scrolled when the script has come.
    const isOnSquare = (event.target as Element).matches('.sq');
    if (isOnSquare && (event as KeyboardEvent).key?.startsWith('Arrow')) event.preventDefault();
    const path = event.composedPath();
    if (this.#opener) this.#opener.reached(event, path[0] as Element);
    else void this.#bring().then((it) => it?.reached(event, path[0] as Element));
  }

  #reveal(item: string): Element | undefined {
    const square = this.#grid.now?.querySelector(`.sq[data-id="${CSS.escape(item)}"]`);
    if (square) void this.#bring().then((it) => it?.open(item));
    return square ?? undefined;
  }

  async #bring(): Promise<Opener | undefined> {
    if (this.#opener) return this.#opener;
    try {
      const { Opener, openerStyles } = await opening();
      this.#isMissing = false;
      this.#host.wear([openerStyles]);
      this.#opener ??= new Opener(this.#host, this.#address);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      return this.#opener;
    } catch {
      this.#isMissing = true;
      this.#host.requestUpdate();
      return undefined;
    }
  }
}
