import { css, html, LitElement, type TemplateResult } from 'lit';
import { triedBrand, tryBrand, whenBrandChanges } from './brand-state.js';

const SAMPLES = { calm: 'Спокойный', 'two-colors': 'Два цвета', yellow: 'Жёлтый на белом' };
const PAUSE = 200;

/** The field where a designer pastes design tokens; every tag of the page wears them while they are being written. */
export class OwnBrand extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block-end: 1.5rem;
      padding: 1rem;
      border: 1px solid #8795a1;
      border-radius: 6px;
      color: #16212c;
      background: #fff;
      font:
        14px/1.45 system-ui,
        sans-serif;
    }
    label {
      display: block;
      margin-block-end: 0.5em;
      font-weight: 600;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 17em;
      padding: 0.75em;
      border: 1px solid #8795a1;
      border-radius: 4px;
      color: inherit;
      background: #fff;
      font:
        13px/1.5 ui-monospace,
        monospace;
      resize: vertical;
      tab-size: 2;
    }
    p {
      margin: 0.5em 0 0;
    }
    button {
      margin-inline-end: 0.5em;
      padding: 0.3em 0.8em;
      border: 1px solid #8795a1;
      border-radius: 4px;
      color: inherit;
      background: #fff;
      font: inherit;
      cursor: pointer;
    }
    :focus-visible {
      outline: 3px solid #0a5a96;
      outline-offset: 2px;
    }
    .problem {
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid #a8480c;
      overflow-wrap: anywhere;
    }
    .fine {
      color: #17784a;
    }
  `;

  #stop?: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = whenBrandChanges(() => {
      this.requestUpdate();
      putOn(triedBrand().address);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { text, problems } = triedBrand();
    return html`<label for="tokens">Токены фирменного стиля (Design Tokens, JSON)</label>
      <textarea
        id="tokens"
        spellcheck="false"
        autocomplete="off"
        .value=${text}
        @input=${({ target }: Event) => this.#later((target as HTMLTextAreaElement).value)}
      ></textarea>
      <div role="status">
        ${
          problems.length
            ? problems.map((it) => html`<p class="problem">${it}</p>`)
            : html`<p class="fine">Прочитано, теги уже в этом стиле.</p>`
        }
      </div>
      <p>
        ${Object.entries(SAMPLES).map(
          ([name, title]) =>
            html`<button type="button" @click=${() => void this.#bring(name)}>${title}</button>`,
        )}
      </p>`;
  }

  #later(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void tryBrand(text), PAUSE);
  }

  async #bring(name: string): Promise<void> {
    const response = await fetch(`brands/${name}.tokens.json`);
    await tryBrand(await response.text());
  }
}

/** Tags inside of tags wear what is around them. */
function putOn(address: string): void {
  for (const it of document.querySelectorAll('[theme-src^="blob:"]'))
    it.setAttribute('theme-src', address);
}

customElements.define('own-brand', OwnBrand);
