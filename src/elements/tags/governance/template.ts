/** One nested list: boxes with lines where there is room, an indented list where there is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../documents/lit/heading.js';
import { paragraphs, type Lang } from '../../../documents/lit/lines.js';
import type { PartFrame } from '../../base/part-element.js';
import { richText } from '../../../documents/lit/rich-text.js';
import type { BodyView, GovernanceView } from './governance.view.js';

export function template(view: GovernanceView, { context, level }: PartFrame): TemplateResult {
  const lang = context.ownLang;
  return html`${view.levels.map(
    (bodies, index) =>
      html`<ul
        class=${bodies.some((it) => it.under.length) ? 'bodies tree' : 'bodies'}
        role="list"
        aria-label=${view.levelLabels[index] ?? nothing}
      >
        ${bodies.map((it) => body(it, lang))}
      </ul>`,
  )}
  ${view.note ? html`<p class="remark">${richText(view.note)}</p>` : nothing}
  ${
    view.roles.length
      ? html`${view.rolesTitle ? heading(level, view.rolesTitle, lang) : nothing}
          <ul class="roles" role="list">
            ${view.roles.map((it) => html`<li part="row" data-item=${it.id}>${paragraphs(it.lines, lang)}</li>`)}
          </ul>`
      : nothing
  }`;
}

function body(it: BodyView, lang: Lang): TemplateResult {
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
              <summary lang=${lang ?? nothing}>${functionsLabel}</summary>
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
            ${under.map((below) => body(below, lang))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** More than these side by side are columns too narrow for a title: then they stand below each other. */
const WIDEST = 4;
