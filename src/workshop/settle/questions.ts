/** What is to be settled: each question says its guess and why, and one click answers it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, OneOf, Question } from '../../authoring/draft/model.js';
import { answerSaid, brief, placeSaid, questionSaid, whySaid } from '../../authoring/draft/said.js';
import type { DraftWords } from '../../i18n/contract/draft.js';
import { decide } from '../../authoring/draft/settled.js';
import type { View } from '../model.js';

/** So many answers are buttons; the rest is a menu. */
const MOST_BUTTONS = 4;

export function questions(view: View, all: readonly Question[]): TemplateResult {
  const { workshop } = view.state.words;
  const open = all.filter((it) => !it.answered);
  const settled = all.filter((it) => it.answered);
  return html`
    <h2>${open.length ? workshop.open(open.length) : workshop.allSettled}</h2>
    <ol class="progress" aria-hidden="true">
      ${all.map((it) => html`<li ?data-settled=${Boolean(it.answered)}></li>`)}
    </ol>
    ${
      settled.length
        ? html`<details class="settled">
            <summary>${workshop.settled(settled.length)}</summary>
            <ul>
              ${settled.map((it) => settledLine(view, it))}
            </ul>
          </details>`
        : nothing
    }
    ${repeat(
      open,
      (it) => it.id,
      (it) => asked(view, it),
    )}
  `;
}

function settledLine({ state, act }: View, question: Question): TemplateResult {
  const { draft, workshop } = state.words;
  const { answered } = question;
  const answer = question.answers.find((it) => it.code === answered?.answer);
  const said = sentence(question, draft);
  return html`<li>
    <span class="said">${said}</span>
    <b>${answered?.value ?? (answer && answerSaid(question, answer, draft))}</b>
    <button
      type="button"
      class="plain"
      aria-label=${`${workshop.change}: ${said}`}
      @click=${() => act.reopen(question)}
    >
      ${workshop.change}
    </button>
  </li>`;
}

/** With no more of the document's words than tell which they are. */
const sentence = ({ code, words, count }: Question, draft: DraftWords): string =>
  questionSaid({ code, words: words.map(brief), count }, draft);

function asked(view: View, question: Question): TemplateResult {
  const { state, act } = view;
  const { draft, workshop } = state.words;
  const { id, why, places, words, each } = question;
  const said = sentence(question, draft);
  const [first] = places;
  const isCurrent = state.current === id;
  const reason = why && whySaid(why, draft);
  return html`<section class="question" ?data-current=${isCurrent} aria-labelledby=${`q-${id}`}>
    <h3 id=${`q-${id}`}>${said}</h3>
    ${
      words[0] && !said.includes(brief(words[0]))
        ? html`<ul class="words">
            ${words.map((it) => html`<li>${it}</li>`)}
          </ul>`
        : nothing
    }
    ${reason ? html`<p class="quiet">${workshop.why} ${reason}</p>` : nothing}
    ${
      first
        ? html`<p>
            <button type="button" class="plain" @click=${() => act.light(first, id)}>
              ${workshop.showPlace(placeSaid(first, state.work!.document, draft))}
            </button>
          </p>`
        : nothing
    }
    ${answers(view, question, question.answers, (code, value, said) =>
      act.decide(decide(question, code, value), said),
    )}
    ${each && each.length > 1 ? oneByOne(view, question, each) : nothing}
  </section>`;
}

type Take = (code: string, value: string | undefined, said: string) => void;

function answers(
  { state }: View,
  question: Pick<Question, 'code' | 'id'>,
  all: readonly Answer[],
  take: Take,
): TemplateResult {
  const { draft, workshop } = state.words;
  const plain = all.filter((it) => !it.asks);
  const typed = all.filter((it) => it.asks);
  const buttons = plain.slice(0, plain.length > MOST_BUTTONS + 1 ? MOST_BUTTONS - 1 : plain.length);
  const rest = plain.slice(buttons.length);
  const said = (it: Answer): string => answerSaid(question, it, draft);
  return html`<div class="answers">
    ${buttons.map(
      (it, at) =>
        html`<button
          type="button"
          class=${at === 0 ? 'main' : 'other'}
          @click=${() => take(it.code, undefined, said(it))}
        >
          ${said(it)}
        </button>`,
    )}
    ${
      rest.length
        ? html`<select
            aria-label=${workshop.otherAnswer}
            @change=${(event: Event) => {
              const { value } = event.currentTarget as HTMLSelectElement;
              const chosen = rest.find((it) => it.code === value);
              if (chosen) take(chosen.code, undefined, said(chosen));
            }}
          >
            <option value="">${workshop.otherAnswer}</option>
            ${rest.map((it) => html`<option value=${it.code}>${said(it)}</option>`)}
          </select>`
        : nothing
    }
    ${typed.map((it) => typing(said(it), draft.typed[it.asks!], workshop.put, (value) => take(it.code, value, value)))}
  </div>`;
}

const typing = (
  label: string,
  example: string,
  put: string,
  take: (value: string) => void,
): TemplateResult =>
  html`<form
    class="typing"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const value = new FormData(form).get('value') as string;
      if (value.trim()) take(value.trim());
    }}
  >
    <label
      ><span>${label}</span> <input name="value" autocomplete="off" placeholder=${example}
    /></label>
    <button class="other">${put}</button>
  </form>`;

/** Whatever one answer for all would be wrong for. */
function oneByOne(view: View, question: Question, each: readonly OneOf[]): TemplateResult {
  const { workshop } = view.state.words;
  return html`<details class="each">
    <summary>${workshop.oneByOne(each.length)}</summary>
    <ul>
      ${each.map(
        (it) =>
          html`<li>
            <button
              type="button"
              class="plain said"
              @click=${() => view.act.light(it.places[0], question.id)}
            >
              ${it.words}
            </button>
            ${menu(view, question, it)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function menu({ state, act }: View, question: Question, one: OneOf): TemplateResult {
  const { draft, workshop } = state.words;
  const plain = question.answers.filter((it) => !it.asks);
  return html`<select
    aria-label=${one.words}
    @change=${(event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      const chosen = plain.find((it) => it.code === value);
      if (chosen)
        act.decide({ question: one.id, answer: value }, answerSaid(question, chosen, draft));
    }}
  >
    <option value="">${workshop.otherAnswer}</option>
    ${plain.map(
      (it) =>
        html`<option value=${it.code} ?selected=${one.answered?.answer === it.code}>
          ${answerSaid(question, it, draft)}
        </option>`,
    )}
  </select>`;
}
