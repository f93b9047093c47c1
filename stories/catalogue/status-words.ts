import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { iconStyles } from '../../src/elements/status/icons.styles.js';
import {
  statusSentence,
  statusWords,
  type StatusIcon,
} from '../../src/elements/status/status.view.js';
import { measureContext } from '../../src/elements/figures/context.js';
import { verdictOf, VERDICTS } from '../../src/elements/figures/verdict.view.js';
import { measures } from '../../src/i18n/ru/measures.js';
import { values } from '../../src/i18n/ru/values.js';
import { words as ru } from '../../src/i18n/ru/words.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import { STATUS_ORDER, statusOf } from '../../src/programme/status.js';
import { parseMoment } from '../../src/programme/time/moment.js';
import { parseSpan } from '../../src/programme/time/span.js';
import { fileOf, PROGRAMMES } from '../states/programmes.js';
import { pageStyles } from './page.styles.js';

interface StatusRow {
  icon: StatusIcon;
  label: string;
  code: string;
  isLate: boolean;
  /** Why the tag says so, of an item of the example. */
  example: string;
}

/** Every status that a tag can show: shape, word, and the sentence by which it explains itself. */
export class StatusWordsTable extends LitElement {
  static override properties: PropertyDeclarations = { programme: { state: true } };
  static override styles = [
    pageStyles,
    iconStyles,
    css`
      table {
        margin-block-end: 2rem;
      }
      .status {
        display: inline-flex;
        gap: 0.5em;
        align-items: baseline;
        white-space: nowrap;
      }
      [data-icon]::before {
        align-self: center;
      }
      /* The roles, as tags have them on white. */
      table {
        --_muted: #54616d;
        --_surface: #fff;
        --_done: #0a4f87;
        --_plan: #2f7fb9;
        --_late: #a8480c;
        --_late-soft: #fbe6d6;
      }
      .late {
        color: #a8480c;
      }
    `,
  ];

  declare private programme?: Programme;

  override connectedCallback(): void {
    super.connectedCallback();
    void fileOf('example').then((file) => (this.programme = readProgramme(file).programme));
  }

  protected override render(): TemplateResult {
    const { programme } = this;
    if (!programme) return html``;
    return html`${table('Мероприятия', activityRows(programme))}
    ${table('Показатели', indicatorRows(programme))}`;
  }
}

const TODAY = parseMoment(PROGRAMMES.example.today)!.first;

function activityRows(programme: Programme): StatusRow[] {
  const { from, to } = programme.period;
  const asOf = programme.asOf === undefined ? undefined : parseMoment(programme.asOf);
  const bounds = parseSpan(`${from}/${to}`);
  const all = (programme.activities ?? []).map((it) => ({
    it,
    view: statusOf(it, { today: TODAY, ...(asOf && { asOf }), ...(bounds && { bounds }) }),
  }));
  const context = { say: ru, hasReports: true };
  return STATUS_ORDER.map((code) => {
    const found = all.find(({ view }) => view.code === code);
    const view = found?.view ?? { code, isReported: false, today: TODAY, isStale: false };
    const { label, icon, isLate } = statusWords(view, context);
    const example = found
      ? `${[found.it.num, found.it.title].filter(Boolean).join(' ')}. ${statusSentence(view, context)}`
      : '';
    return { code, label, icon, isLate, example };
  });
}

function indicatorRows(programme: Programme): StatusRow[] {
  const context = measureContext(programme, { ...ru, measures, values }, TODAY);
  const all = (programme.indicators ?? []).map((it) => ({ it, verdict: verdictOf(it, context) }));
  return VERDICTS.flatMap((code) => {
    const found = all.find(({ verdict }) => verdict.code === code);
    if (!found) return [];
    const { label, icon, sentence } = found.verdict;
    return [
      { code, label, icon, isLate: code === 'notMet', example: `${found.it.title}. ${sentence}` },
    ];
  });
}

function table(caption: string, rows: StatusRow[]): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Что видно</th>
        <th scope="col">Код</th>
        <th scope="col">Как тег это объясняет (учебный пример, 10.12.2023)</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ icon, label, code, isLate, example }) =>
          html`<tr>
            <th scope="row">
              <span class=${isLate ? 'status late' : 'status'} data-icon=${icon}>${label}</span>
            </th>
            <td><code>${code}</code></td>
            <td>${example || html`<span class="quiet">в примере нет</span>`}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

customElements.define('status-words', StatusWordsTable);
