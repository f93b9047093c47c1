/** Document, questions, page: side by side, each lit up by the others. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { finished } from '../../authoring/draft/finished.js';
import { PANES, type View } from '../model.js';
import type { Work } from '../work.js';
import { becameOf } from './became.js';
import { leftOver } from './left-over.js';
import type { Paper } from './paper.js';
import { questions } from './questions.js';
import { stretchesOf } from './share.js';
import { tables } from './tables.js';

export function settle(view: View, work: Work, paper: Paper): TemplateResult {
  const { state, act } = view;
  const { panes, onSite } = state.words.workshop;
  return html`
    <div class="switch" role="group">
      ${PANES.map(
        (it) =>
          html`<button
            type="button"
            aria-pressed=${state.pane === it ? 'true' : 'false'}
            @click=${() => act.show(it)}
          >
            ${it === 'page' ? onSite : panes[it]}
          </button>`,
      )}
    </div>
    <div class="panes" data-pane=${state.pane}>
      <section class="pane" data-of="document" aria-label=${panes.document} tabindex="0">
        ${documentHead(view, work)} ${became(view, work)} ${paper.root}
      </section>
      <section class="pane" data-of="questions" aria-label=${panes.questions} tabindex="0">
        ${questions(view, work.draft.questions)} ${leftOver(view, work.draft.unused)}
        ${tables(view, work.draft.tables)} ${noted(view, work)}
      </section>
      <section class="pane" data-of="page" aria-label=${panes.page} tabindex="0">
        <h2>${panes.page}</h2>
        ${
          work.programme
            ? html`<prog-page
                heading-level="3"
                lang=${state.lang}
                .programme=${work.programme}
              ></prog-page>`
            : html`<p class="quiet">${state.words.workshop.nothingToShow}</p>`
        }
      </section>
    </div>
    ${foot(view, work)}
  `;
}

/** A strict policy lets a script say how wide a thing is, and no template. */
const wide =
  (letters: number) =>
  (it?: Element): void => {
    if (it instanceof HTMLElement) it.style.flexGrow = String(letters);
  };

function documentHead({ state }: View, { source, document, draft }: Work): TemplateResult {
  const { workshop } = state.words;
  return html`<header class="paper-head">
    <h2>${workshop.panes.document}</h2>
    <p class="quiet name">${source.name}</p>
    <div class="strip" aria-hidden="true">
      ${stretchesOf(document, draft.unused).map(
        ({ isUsed, length }) => html`<span ?data-unused=${!isUsed} ${ref(wide(length))}></span>`,
      )}
    </div>
    <p class="legend quiet">
      <span class="key"></span> ${workshop.used} <span class="key" data-unused></span>
      ${workshop.unused}
    </p>
  </header>`;
}

function became({ state }: View, { draft }: Work): TemplateResult | typeof nothing {
  const { lit, words } = state;
  if (lit?.row === undefined) return nothing;
  const items = becameOf(draft, lit);
  return html`<aside class="became" role="status">
    <h3>${words.workshop.becameOf}</h3>
    ${
      items.length
        ? html`<ul>
            ${items.map(
              ({ list, num, title }) =>
                html`<li>
                  <span class="quiet">${words.workshop.items[list] ?? list}</span>
                  ${num} ${title}
                </li>`,
            )}
          </ul>`
        : html`<p>${words.workshop.becameNothing}</p>`
    }
  </aside>`;
}

function noted({ state, act }: View, { draft }: Work): TemplateResult | typeof nothing {
  const { words } = state;
  if (draft.notes.length === 0) return nothing;
  return html`<ul class="notes">
    ${draft.notes.map(
      ({ code, places }) =>
        html`<li>
          <button type="button" class="plain said" @click=${() => act.light(places[0])}>
            ${words.draft.notes[code]}
          </button>
        </li>`,
    )}
  </ul>`;
}

function foot({ state, act }: View, { source, history, draft, programme }: Work): TemplateResult {
  const { workshop } = state.words;
  const open = draft.questions.filter((it) => !it.answered).length;
  const left = draft.unused.filter((it) => !it.answered).length;
  return html`<footer class="foot">
    <p>
      <b>${open ? workshop.open(open) : workshop.allSettled}</b>
      <span class="quiet">${workshop.left(left)}</span>
    </p>
    <p role="status" class="took">${state.said}</p>
    <p class="steps">
      <button type="button" class="plain" ?disabled=${history.past.length === 0} @click=${act.undo}>
        ${workshop.undo}
      </button>
      <button
        type="button"
        class="plain"
        ?disabled=${history.future.length === 0}
        @click=${act.redo}
      >
        ${workshop.redo}
      </button>
    </p>
    <p class="saves">
      <button type="button" class="other" title=${workshop.saveSays} @click=${act.saveDecisions}>
        ${workshop.saveDecisions}
      </button>
      ${
        programme
          ? html`<button
              type="button"
              class="other"
              @click=${() => act.report({ name: source.name, json: finished(draft), programme })}
            >
              ${workshop.report.open}
            </button>`
          : nothing
      }
      <button type="button" class="other" @click=${() => act.saveKit(finished(draft))}>
        ${workshop.kit.act}
      </button>
      <button type="button" class="main" @click=${act.save}>${workshop.save}</button>
    </p>
  </footer>`;
}
