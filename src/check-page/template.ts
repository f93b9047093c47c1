/** The check page as a template: a file to take, what there is to say about it, and what it looks like. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Checked, Finding, FindingGroup } from '../checking/check.js';
import { fixesOf, type Fix } from '../checking/fixes.js';
import type { CheckWords } from '../i18n/contract/check-page.js';
import type { Language } from '../i18n/languages.js';
import type { Programme } from '../programme/schema.js';
import { sourceLines, type SourceLine } from './source-line.js';

/** What is said of a file, and what can be done about it. */
export interface Mending {
  words: CheckWords;
  /** The command brings the file and tells of changes; otherwise somebody drops it. */
  isWatching: boolean;
  /** How many mends of this page can be taken back. */
  fixes: number;
  /** Mends these, or else all that is clear. */
  fix: (fixes?: readonly Fix[]) => void;
  undo: () => void;
  /** Hands out the file as it was mended. */
  saveMended: () => void;
}

export interface CheckPage extends Mending {
  lang: Language;
  file?: { name: string; checked: Checked };
  /** What is shown: the file's, or what it was before it became unreadable. */
  programme?: Programme;
  isReachable: boolean;
  isDragging: boolean;
  take: (file: File | undefined) => void;
  /** Hands out a first file, for whoever has none yet. */
  save: () => void;
  speak: (lang: string) => void;
}

export function checkTemplate(page: CheckPage): TemplateResult {
  const { words, file, isWatching, isDragging } = page;
  return html`
    <header class="head">
      <h1>${words.title}</h1>
      <button
        type="button"
        class="language"
        lang=${words.otherLanguage.lang}
        @click=${() => page.speak(words.otherLanguage.lang)}
      >
        ${words.otherLanguage.name}
      </button>
    </header>
    ${isWatching ? nothing : file ? fileBar(page, file.name) : dropZone(page)}
    ${isDragging ? html`<div class="cover" aria-hidden="true"><p>${words.dropHere}</p></div>` : nothing}
    <div role="status">
      ${page.isReachable ? nothing : html`<p class="unreachable">${words.unreachable}</p>`}
      ${file ? verdict(page, file.name, file.checked) : nothing}
    </div>
    ${file?.checked.groups.length ? findings(page, file.checked) : nothing}
    ${page.programme && file ? shown(page, page.programme, file.checked) : nothing}
  `;
}

function dropZone(page: CheckPage): TemplateResult {
  const { words } = page;
  return html`<div class="drop">
    <p class="drop-words">${words.drop}</p>
    ${chooser(page, words.choose)}
    <p class="quiet">${words.stays}</p>
    <p>
      <button type="button" class="sample" @click=${page.save}>${words.sample}</button>
    </p>
  </div>`;
}

const fileBar = (page: CheckPage, name: string): TemplateResult =>
  html`<div class="bar">
    <p class="name">${name}</p>
    ${chooser(page, page.words.chooseOther)}
  </div>`;

/** The field itself covers its label: the same file can be chosen again after it was mended. */
const chooser = ({ take }: CheckPage, label: string): TemplateResult =>
  html`<label class="choose"
    ><span>${label}</span
    ><input
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => {
        const field = event.currentTarget as HTMLInputElement;
        take(field.files?.[0]);
        field.value = '';
      }}
  /></label>`;

export function verdict(page: Mending, name: string, checked: Checked): TemplateResult {
  const { words, isWatching } = page;
  const { errors, warnings, advice, programme } = checked;
  const said = [
    errors ? words.errors(errors) : warnings || advice ? words.noErrors : words.inOrder,
    warnings && words.warnings(warnings),
    advice && words.advice(advice),
  ];
  const level = errors ? 'error' : warnings ? 'warning' : 'good';
  return html`<div class="verdict" data-level=${level}>
    <h2>${said.filter(Boolean).join(', ')}</h2>
    ${programme ? nothing : html`<p>${words.cannotShow}</p>`} ${actions(page, checked)}
    ${isWatching ? html`<p class="quiet">${words.follows(name)}</p>` : nothing}
  </div>`;
}

/** What can be done with the file here. Where the command watches it, it is its author's editor that mends. */
function actions(page: Mending, { mended, findings }: Checked): TemplateResult | typeof nothing {
  const { words, fixes, isWatching } = page;
  const canFix = !isWatching && fixesOf(findings).length > 0;
  const canSave = fixes > 0 || mended !== undefined;
  if (!canFix && !canSave) return nothing;
  return html`<p class="actions">
    ${
      canFix
        ? html`<button type="button" class="fix" @click=${() => page.fix()}>
            ${words.fixAll}
          </button>`
        : nothing
    }
    ${
      fixes > 0
        ? html`<button type="button" class="sample" @click=${page.undo}>${words.undo}</button>`
        : nothing
    }
    ${
      canSave
        ? html`<button type="button" class="sample save" @click=${page.saveMended}>
              ${fixes > 0 ? words.fixed : words.mended}
            </button>
            <span class="quiet">${fixes > 0 ? words.fixedSays : words.mendedSays}</span>`
        : nothing
    }
  </p>`;
}

type LineAt = (line: number, column: number) => SourceLine | undefined;

export function findings(page: Mending, { groups, text }: Checked): TemplateResult {
  const lineAt = sourceLines(text);
  return html`<ol class="findings">
    ${groups.map((it) => group(page, it, lineAt))}
  </ol>`;
}

function group(
  { words, fix, isWatching }: Mending,
  { level, message, findings }: FindingGroup,
  lineAt: LineAt,
): TemplateResult {
  const fixes = isWatching ? [] : fixesOf(findings);
  const [first] = findings;
  const isOne = findings.length === 1;
  return html`<li data-level=${level}>
    <p class="where">
      <span class="level">${words.level[level]}</span>
      ${isOne ? place(first!, words) : nothing}
    </p>
    <div class="what">
      <p>${message}</p>
      ${isOne ? source(first!, lineAt) : places(findings, lineAt, words)}
      ${
        fixes.length
          ? html`<p>
              <button type="button" class="sample" @click=${() => fix(fixes)}>${words.fix}</button>
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

/** One cause in many places: how many there are is said, and which they are is folded. */
const places = (findings: readonly Finding[], lineAt: LineAt, words: CheckWords): TemplateResult =>
  html`<details class="places">
    <summary>${words.allPlaces(findings.length)}</summary>
    <ul>
      ${findings.map(
        (it) =>
          html`<li>
            <p>${place(it, words)} ${it.own ? it.message : it.place}</p>
            ${source(it, lineAt)}
          </li>`,
      )}
    </ul>
  </details>`;

const place = ({ line, column }: Finding, words: CheckWords): TemplateResult | typeof nothing =>
  line !== undefined && column !== undefined
    ? html`<span class="place">${words.place(line, column)}</span>`
    : nothing;

function source({ line, column }: Finding, lineAt: LineAt): TemplateResult | typeof nothing {
  const found = line !== undefined && column !== undefined ? lineAt(line, column) : undefined;
  if (!found) return nothing;
  return html`<p class="source" translate="no">
    <code>${found.before}<mark>${found.at}</mark>${found.after}</code>
  </p>`;
}

function headingOf(
  programme: Programme,
  checked: Checked,
  { shown: asItIs, shownMended, shownBefore }: CheckWords,
): string {
  if (programme !== checked.programme) return shownBefore;
  return checked.mended === undefined ? asItIs : shownMended;
}

const shown = (page: CheckPage, programme: Programme, checked: Checked): TemplateResult =>
  html`<section class="shown" aria-labelledby="shown">
    <h2 id="shown">${headingOf(programme, checked, page.words)}</h2>
    <prog-page heading-level="3" lang=${page.lang} .programme=${programme}></prog-page>
  </section>`;
