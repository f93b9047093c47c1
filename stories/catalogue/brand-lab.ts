import { html, LitElement, type TemplateResult } from 'lit';
import '../../src/all.js';
import { triedBrand } from './brand-state.js';

/** A few tags in which a brand-book shows: headings, links, fills, marks, statuses. */
export class BrandLab extends LitElement {
  /** In the page itself, where `<own-brand>` finds the tags. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { address } = triedBrand();
    return html`<article>
        <prog-summary
          src="programmes/example.json"
          today="2023-12-10"
          theme-src=${address}
        ></prog-summary>
      </article>
      <article>
        <prog-roadmap
          src="programmes/mosk-2019.json"
          today="2021-11-22"
          project="sp3"
          heading-level="3"
          theme-src=${address}
        ></prog-roadmap>
      </article>`;
  }
}

customElements.define('brand-lab', BrandLab);
