import { html, LitElement, type TemplateResult } from 'lit';
import { tagDeclarations } from './manifest.js';
import { pageStyles } from './page.styles.js';

/** The custom properties that are no colours, as the classes tell of them; those of one tag alone name it. */
export class CssProperties extends LitElement {
  static override styles = [pageStyles];

  protected override render(): TemplateResult {
    const all = tagDeclarations.flatMap((tag) =>
      tag.cssProperties
        .filter(({ name }) => !name.startsWith('--prog-color-'))
        .map((it) => ({ ...it, tag: tag.tagName! })),
    );
    const names = [...new Set(all.map((it) => it.name))];
    return html`<table>
      <caption>
        Остальные переменные
      </caption>
      <thead>
        <tr>
          <th scope="col">Переменная</th>
          <th scope="col">Для чего</th>
          <th scope="col">Если не задана</th>
        </tr>
      </thead>
      <tbody>
        ${names.map((name) => {
          const those = all.filter((it) => it.name === name);
          const isOfOne = those.length === 1;
          return html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td lang="en">
              ${those[0]!.description} ${isOfOne ? html`<code>&lt;${those[0]!.tag}&gt;</code>` : ''}
            </td>
            <td><code>${those[0]!.default}</code></td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}

customElements.define('css-properties', CssProperties);
