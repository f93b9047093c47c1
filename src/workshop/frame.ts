/** The page around whatever is done on it. */
import { html, nothing, type TemplateResult } from 'lit';
import { findings, verdict } from '../check-page/template.js';
import { begin } from './begin.js';
import type { View } from './model.js';
import type { Paper } from './settle/paper.js';
import { report } from './report/report.js';
import { settle } from './settle/settle.js';

export function frame(view: View, paper: Paper | undefined): TemplateResult {
  const { state, act } = view;
  const { workshop } = state.words;
  const { otherLanguage, title } = workshop;
  const { work, checked } = state;
  return html`
    <header class="head">
      <h1>${title}</h1>
      <p class="quiet state">${workshop.stays}${kept(view)}</p>
      ${
        work || checked
          ? html`<button type="button" class="plain" @click=${act.leave}>
              ${state.report ? workshop.report.leave : workshop.otherDocument}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="plain"
        lang=${otherLanguage.lang}
        @click=${() => act.speak(otherLanguage.lang)}
      >
        ${otherLanguage.name}
      </button>
    </header>
    <div role="status" class="said">
      ${state.reading ? html`<p>${workshop.reading(state.reading)}</p>` : nothing}
      ${state.refusal ? html`<p class="refusal">${state.refusal}</p>` : nothing}
    </div>
    ${state.report ? report(view, state.report) : work && paper ? settle(view, work, paper) : checked ? looked(view) : begin(view)}
    ${
      state.isDragging
        ? html`<div class="cover" aria-hidden="true"><p>${workshop.dropHere}</p></div>`
        : nothing
    }
  `;
}

function kept({ state }: View): string {
  const { keeping, words, lang } = state;
  if (!keeping) return '';
  if (keeping.state === 'not') return ` · ${words.workshop.notKept}`;
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(keeping.at);
  return ` · ${words.workshop.kept(time)}`;
}

/** What can be shown without an error is JSON. */
const jsonOf = (text: string): unknown => JSON.parse(text);

/** A `programme.json`: what there is to say about it, and what it looks like. */
function looked({ state, act }: View): TemplateResult {
  const { check, workshop } = state.words;
  const { name, checked, before } = state.checked!;
  const { programme } = checked;
  const { fix, unfix: undo, saveMended } = act;
  const page = { words: check, isWatching: false, fixes: before.length, fix, undo, saveMended };
  return html`<div class="looked">
    <p class="name">${name}</p>
    ${
      programme && !checked.errors
        ? html`<p>
            <button
              type="button"
              class="main"
              @click=${() => act.report({ name, json: jsonOf(checked.text), programme })}
            >
              ${workshop.report.open}
            </button>
            <button type="button" class="other" @click=${() => act.saveKit(jsonOf(checked.text))}>
              ${workshop.kit.act}
            </button>
          </p>`
        : nothing
    }
    ${verdict(page, name, checked)} ${checked.groups.length ? findings(page, checked) : nothing}
    ${
      programme
        ? html`<section aria-labelledby="shown">
            <h2 id="shown">${workshop.panes.page}</h2>
            <prog-page heading-level="3" lang=${state.lang} .programme=${programme}></prog-page>
          </section>`
        : nothing
    }
  </div>`;
}
