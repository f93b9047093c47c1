/** The report of a quarter: only what is due, a click each; what nobody answers stays unknown. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReportStatus } from '../../authoring/report/model.js';
import { isoOf } from '../../programme/time/days.js';
import type { View } from '../model.js';
import { withActivity, withValue } from './answering.js';
import {
  reportedOn,
  reportView,
  type ActivityRow,
  type Reported,
  type ReportView,
  type ValueRow,
} from './report.view.js';
import type { Report } from './report-state.js';

export function report(view: View, now: Report): TemplateResult {
  const { words } = view.state;
  const { of, history, day, isReviewing } = now;
  const shown = reportView(of, history.now, words.report, day);
  return html`<div class="report">
    ${head(view, now, shown)} ${isReviewing ? review(view, now, of) : body(view, now, shown)}
    ${foot(view, now)}
  </div>`;
}

function head(
  { state, act }: View,
  { of, day }: Report,
  { activities, values, answered, all }: ReportView,
): TemplateResult {
  const { report: words } = state.words.workshop;
  return html`<header class="report-head">
    <h2>
      <label
        >${words.title}
        <input
          type="date"
          required
          .value=${isoOf(day)}
          @change=${(event: Event) => {
            const { value } = event.currentTarget as HTMLInputElement;
            if (value) act.reportOn(value);
          }}
      /></label>
    </h2>
    <p class="quiet name">${of.name}</p>
    <p class="count">${words.answered(answered, all)}</p>
    <ol class="progress" aria-hidden="true">
      ${[
        ...activities.map((it) => it.answer !== undefined),
        ...values.map((it) => Boolean(it.typed) || it.isMissing),
      ].map((is) => html`<li ?data-settled=${is}></li>`)}
    </ol>
  </header>`;
}

function body(view: View, now: Report, { activities, values }: ReportView): TemplateResult {
  const { report: words } = view.state.words.workshop;
  if (activities.length + values.length === 0)
    return html`<p class="nothing">${words.nothingDue}</p>`;
  return html`<div class="report-body">
    ${
      activities.length
        ? html`<section aria-labelledby="due">
            <h3 id="due">${words.activities}</h3>
            ${repeat(
              activities,
              (it) => it.key,
              (it) => activityOf(view, now, it),
            )}
          </section>`
        : nothing
    }
    ${
      values.length
        ? html`<section aria-labelledby="values">
            <h3 id="values">${words.values}</h3>
            ${repeat(
              values,
              (it) => it.key,
              (it) => valueOf(view, now, it),
            )}
          </section>`
        : nothing
    }
  </div>`;
}

function activityOf({ state, act }: View, now: Report, row: ActivityRow): TemplateResult {
  const { report: words } = state.words.workshop;
  const { key, title, about, choices, answer } = row;
  const isOpen = !answer || now.current === key;
  const choose = (status: ReportStatus): void =>
    act.answer(withActivity(now.history.now, key, { ...answer, status }), key);
  if (!isOpen)
    return html`<article class="due" data-answered>
      <h4>${title}</h4>
      <p>
        <b>${words.statuses[answer.status]}${answer.to ? `: ${toWords(answer.to)}` : ''}</b>
        <button
          type="button"
          class="plain"
          aria-label=${`${words.change}: ${title}`}
          @click=${() => act.look(key)}
        >
          ${words.change}
        </button>
      </p>
    </article>`;
  return html`<article class="due" ?data-current=${now.current === key}>
    <h4>${title}</h4>
    <p class="quiet">${about}</p>
    <div class="choices" role="group" aria-label=${title}>
      ${choices.map(
        (it) =>
          html`<button
            type="button"
            class="other"
            aria-pressed=${answer?.status === it ? 'true' : 'false'}
            @click=${() => choose(it)}
          >
            ${words.choices[it]}
          </button>`,
      )}
    </div>
    ${answer ? more({ state, act }, now, row) : nothing}
  </article>`;
}

/** What only an answer asks: the new time, what proves it; and how to take it back. */
function more({ state, act }: View, now: Report, { key, answer }: ActivityRow): TemplateResult {
  const { report: words } = state.words.workshop;
  const put = (change: object): void =>
    act.answer(withActivity(now.history.now, key, { ...answer!, ...change }), key);
  const typed = (event: Event): string => (event.currentTarget as HTMLInputElement).value.trim();
  return html`<div class="more">
    ${
      answer!.status === 'postponed'
        ? html`<label
            ><span>${words.newTime}</span
            ><input
              .value=${answer!.to ? toWords(answer!.to) : ''}
              placeholder=${words.newTimeExample}
              @change=${(event: Event) => {
                const { programme } = now.of;
                const to = act.newTime(typed(event), programme);
                put({ to });
              }}
          /></label>`
        : nothing
    }
    <label
      ><span>${words.proof}</span
      ><input
        .value=${answer!.evidence?.url ?? answer!.evidence?.title ?? ''}
        placeholder=${words.proofExample}
        @change=${(event: Event) => {
          const text = typed(event);
          const evidence = /^(https?:|\/)/.test(text) ? { url: text } : { title: text };
          put({ evidence: text ? evidence : undefined });
        }}
    /></label>
    <button
      type="button"
      class="plain"
      @click=${() => act.answer(withActivity(now.history.now, key, undefined), undefined)}
    >
      ${words.unknown}
    </button>
  </div>`;
}

const toWords = (to: unknown): string => {
  if (typeof to === 'string') return to;
  const label: unknown = (to as { label?: unknown }).label;
  return typeof label === 'string' ? label : JSON.stringify(to);
};

function valueOf({ state, act }: View, now: Report, row: ValueRow): TemplateResult {
  const { report: words } = state.words.workshop;
  const { key, title, period, unit, before, plan, typed, isMissing, verdict } = row;
  return html`<article class="due value">
    <h4>${title}</h4>
    <div class="figures">
      ${before ? html`<p><span class="quiet">${words.before(before.period)}</span> ${before.value}</p>` : nothing}
      ${plan ? html`<p><span class="quiet">${words.plan(period)}</span> ${plan}</p>` : nothing}
      <p>
        <label
          ><span class="quiet">${words.fact(period)}</span>
          <input
            inputmode="text"
            .value=${typed}
            @change=${(event: Event) => {
              const value = (event.currentTarget as HTMLInputElement).value.trim();
              act.answer(withValue(now.history.now, key, value ? { value } : undefined), undefined);
            }}
          />
          ${unit}</label
        >
      </p>
    </div>
    <p data-mark=${verdict?.mark ?? 'open'}>
      ${verdict?.words}
      ${
        typed
          ? nothing
          : html`<button
              type="button"
              class="plain"
              aria-label=${`${isMissing ? words.change : words.notCollected}: ${title}`}
              @click=${() =>
                act.answer(
                  withValue(
                    now.history.now,
                    key,
                    isMissing ? undefined : { missing: 'notCollected' },
                  ),
                  undefined,
                )}
            >
              ${isMissing ? `${words.notCollected} — ${words.change}` : words.notCollected}
            </button>`
      }
    </p>
  </article>`;
}

function review({ state }: View, now: Report, of: Reported): TemplateResult {
  const { report: words } = state.words.workshop;
  const { groups } = reportedOn(of, now.history.now, state.words.report, now.day);
  return html`<section class="review" aria-labelledby="review">
    <h3 id="review">${words.changes}</h3>
    ${groups.length ? nothing : html`<p>${words.noChanges}</p>`}
    ${groups.map(
      ({ item, lines }) =>
        html`<section>
          <h4>${item}</h4>
          <ul>
            ${lines.map((it) => html`<li>${it}</li>`)}
          </ul>
        </section>`,
    )}
  </section>`;
}

function foot({ state, act }: View, { history, isReviewing }: Report): TemplateResult {
  const { report: words, save, undo, kit } = state.words.workshop;
  return html`<footer class="foot">
    <p class="quiet">${isReviewing ? nothing : words.stopAnywhere}</p>
    <p class="steps">
      <button
        type="button"
        class="plain"
        ?disabled=${history.past.length === 0}
        @click=${act.undoAnswer}
      >
        ${undo}
      </button>
    </p>
    <p class="saves">
      ${
        isReviewing
          ? html`<button type="button" class="other" @click=${() => act.review(false)}>
                ${words.back}
              </button>
              <button type="button" class="other" @click=${act.saveReportKit}>${kit.act}</button>
              <button type="button" class="main" @click=${act.saveReport}>${save}</button>`
          : html`<button type="button" class="main" @click=${() => act.review(true)}>
              ${words.ready}
            </button>`
      }
    </p>
  </footer>`;
}
