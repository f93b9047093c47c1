/** One nested list: boxes with lines where there is room, an indented list where there is not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TagBlock, Tree, TreeNode } from '../../../documents/block.js';
import { richText } from '../../../documents/lit/rich-text.js';

export const drawBlock = (it: TagBlock): unknown => it.kind === 'tree' && tree(it);

const tree = ({ label, nodes }: Tree): TemplateResult =>
  html`<ul
    class=${nodes.some((it) => it.under.length) ? 'bodies tree' : 'bodies'}
    role="list"
    aria-label=${label ?? nothing}
  >
    ${nodes.map((it) => body(it))}
  </ul>`;

function body(it: TreeNode): TemplateResult {
  const { id, title, role, functions, functionsLabel, under } = it;
  const kind = ['body', under.length && 'head', under.length > WIDEST && 'many'];
  return html`<li class=${kind.filter(Boolean).join(' ')}>
    <div class="box" part="body" data-item=${id}>
      <p class="name">${richText(title)}</p>
      ${role ? html`<p class="role">${richText(role)}</p>` : nothing}
      ${functions.length === 1 ? html`<p class="role">${richText(functions[0]!)}</p>` : nothing}
      ${
        functions.length > 1
          ? html`<details>
              <summary>${functionsLabel}</summary>
              <ul class="functions">
                ${functions.map((text) => html`<li>${richText(text)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>
    ${
      under.length
        ? html`<ul class="under" role="list">
            ${under.map((below) => body(below))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** More than these side by side are columns too narrow for a title: then they stand below each other. */
const WIDEST = 4;
