/** Three doors, and what was not finished. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './model.js';

const DOCUMENTS = '.docx,.xlsx,.odt,.ods,.html,.htm,.txt,.csv';

export function begin(view: View): TemplateResult {
  const { state, act } = view;
  const { doors, lead, pasteHere } = state.words.workshop;
  return html`
    <p class="lead">${lead}</p>
    ${state.drafts.length ? drafts(view) : nothing}
    <div class="doors">
      <section class="door" aria-labelledby="door-document">
        <h2 id="door-document">${doors.document.title}</h2>
        <p>${doors.document.says}</p>
        ${chooser(doors.document.act, DOCUMENTS, act.take, true)}
      </section>
      <section class="door" aria-labelledby="door-paste">
        <h2 id="door-paste">${doors.paste.title}</h2>
        <p>${doors.paste.says}</p>
        <textarea
          class="paste"
          rows="2"
          aria-label=${doors.paste.title}
          placeholder=${pasteHere}
          @paste=${(event: ClipboardEvent) => {
            event.preventDefault();
            const data = event.clipboardData;
            if (data)
              act.paste({ html: data.getData('text/html'), text: data.getData('text/plain') });
          }}
        ></textarea>
      </section>
      <section class="door" aria-labelledby="door-file">
        <h2 id="door-file">${doors.file.title}</h2>
        <p>${doors.file.says}</p>
        ${chooser(doors.file.act, '.json,application/json', act.take)}
      </section>
    </div>
  `;
}

/** The field itself covers its label: the same file can be chosen again after it was mended. */
export const chooser = (
  label: string,
  accept: string,
  take: (file: File | undefined) => void,
  isFirst = false,
): TemplateResult =>
  html`<label class="choose" ?data-first=${isFirst}
    ><span>${label}</span
    ><input
      type="file"
      accept=${accept}
      @change=${(event: Event) => {
        const field = event.currentTarget as HTMLInputElement;
        take(field.files?.[0]);
        field.value = '';
      }}
  /></label>`;

function drafts({ state, act }: View): TemplateResult {
  const { drafts: words } = state.words.workshop;
  const when = new Intl.DateTimeFormat(state.lang, { dateStyle: 'long', timeStyle: 'short' });
  return html`<section class="kept" aria-labelledby="kept">
    <h2 id="kept">${words.heading}</h2>
    <ul>
      ${state.drafts.map(
        (it) =>
          html`<li>
            <span class="name">${it.source.name}</span>
            <span class="quiet">${words.from(when.format(it.at))}</span>
            <button type="button" class="main" @click=${() => act.open(it)}>${words.goOn}</button>
            <button
              type="button"
              class="plain"
              aria-label=${`${words.forget}: ${it.source.name}`}
              @click=${() => act.forget(it)}
            >
              ${words.forget}
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="plain" @click=${act.forgetAll}>${words.forgetAll}</button>
  </section>`;
}
