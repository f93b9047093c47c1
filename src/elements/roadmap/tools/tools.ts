/** Search, filters, groups, download and the page's address: loaded when somebody reaches for them. */
import type { TemplateResult } from 'lit';
import { loadToolsWords, toolsWordsNow } from '../../../i18n/tools-words.js';
import { addressOf, rememberInAddress } from '../../address.js';
import type { Filter } from '../body.js';
import type { Activity } from '../../../programme/schema.js';
import type { RoadmapView } from '../roadmap.view.js';
import type { ToolName } from '../toolbar.js';
import { readChoice, writeChoice } from './choice.js';
import { planCsv } from './csv.view.js';
import { saveFile } from './save-file.js';
import { FACETS, PlanIndex, type Choice, type FacetName } from './facets.view.js';
import { panel } from './panel.js';
import { toolsStyles } from './tools.styles.js';

export type { Choice };

export interface ToolsHost {
  tag: HTMLElement & Pick<Choice, 'group' | 'scale'> & { src: string; programme?: unknown };
  view: () => RoadmapView | undefined;
  redraw: () => void;
  reveal: (id: string) => HTMLElement | undefined;
  choose: (choice: Choice, filter: Filter | undefined) => void;
}

/** A pause in typing, in ms. */
const PAUSE = 120;

export class Tools {
  opened?: ToolName;
  readonly ready: Promise<unknown>;
  readonly #host: ToolsHost;
  #choice: Choice = {};
  /** Activities, not rows: another grouping makes other rows of the same ones. */
  #shown?: Set<Activity>;
  #item?: string;
  #index?: PlanIndex;
  #indexOf?: RoadmapView;
  #typing?: ReturnType<typeof setTimeout>;

  constructor(host: ToolsHost) {
    this.#host = host;
    this.ready = loadToolsWords(host.view()?.context.words.locale ?? 'ru');
    const root = host.tag.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, toolsStyles.styleSheet!];
  }

  panel(): TemplateResult | undefined {
    const view = this.#host.view();
    const words = this.#words;
    const index = this.#indexNow();
    if (!view || !words || !index) return undefined;
    const { tag } = this.#host;
    const src = tag.programme === undefined && !tag.src.trim().startsWith('#') ? tag.src : '';
    return panel({
      words,
      opened: this.opened,
      choice: this.#choice,
      own: { group: tag.group, scale: tag.scale },
      groupings: index.groupings,
      facets: this.opened === 'filters' ? index.facets(this.#choice) : [],
      labelOf: (name, value) => index.labelOf(name, value),
      shown: this.#shown?.size ?? view.planned.length,
      total: view.planned.length,
      src,
    });
  }

  /** Something in the toolbar was clicked, typed into or chosen. */
  used(target: HTMLElement): void {
    const control = target.closest<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
      'input, select, button',
    );
    if (!control) return;
    const { name, value } = control;
    if (name === 'q') this.#type(value);
    else if (control instanceof HTMLSelectElement) this.#change({ [name]: value || undefined });
    else if (name === 'filters' || name === 'download') this.#toggle(name);
    else if (name === 'drop') this.#change({ [value]: undefined });
    else if (name === 'reset') this.#change(noFilters());
    else if (name === 'csv' || name === 'json') this.#save(name);
  }

  /** The activity that was opened last is the one that a shared link opens. */
  remember(item: string | undefined): void {
    this.#item = item;
    this.#write();
  }

  followAddress(): void {
    const said = addressOf(this.#name);
    if (!said) return;
    const { choice, item } = readChoice(said);
    this.#choice = choice;
    this.#item = item;
    this.#apply();
    if (item !== undefined) requestAnimationFrame(() => this.#goTo(item));
  }

  /** Two roadmaps on a page are told apart by their `id`. */
  get #name(): string {
    return this.#host.tag.id || 'roadmap';
  }

  get #words() {
    const locale = this.#host.view()?.context.words.locale ?? 'ru';
    const words = toolsWordsNow(locale);
    if (!words) void loadToolsWords(locale).then(() => this.#host.redraw());
    return words;
  }

  #indexNow(): PlanIndex | undefined {
    const view = this.#host.view();
    const words = this.#words;
    if (!view || !words) return undefined;
    if (view !== this.#indexOf || !this.#index) {
      this.#index = new PlanIndex(view, words);
      this.#indexOf = view;
    }
    return this.#index;
  }

  #type(query: string): void {
    clearTimeout(this.#typing);
    // Nothing to wait for where the field was emptied.
    if (query === '') this.#change({ q: undefined });
    else this.#typing = setTimeout(() => this.#change({ q: query }), PAUSE);
  }

  #change(change: Partial<Record<keyof Choice, string | undefined>>): void {
    const next = { ...this.#choice, ...change } as Choice;
    if (JSON.stringify(next) === JSON.stringify(this.#choice)) return;
    this.#choice = next;
    this.#apply();
    this.#write();
  }

  #apply(): void {
    const found = this.#indexNow()?.shown(this.#choice);
    const shown = found && new Set([...found].map((it) => it.activity));
    this.#shown = shown;
    const field = this.#host.tag.shadowRoot!.querySelector<HTMLInputElement>('[name=q]');
    if (field && field.value.trim() !== (this.#choice.q ?? '').trim())
      field.value = this.#choice.q ?? '';
    this.#host.choose(this.#choice, shown && ((it) => shown.has(it.activity)));
  }

  #toggle(name: ToolName): void {
    this.opened = this.opened === name ? undefined : name;
    this.#host.redraw();
  }

  #goTo(item: string): void {
    const row = this.#host.reveal(item);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
  }

  #write(): void {
    rememberInAddress(this.#name, writeChoice({ choice: this.#choice, item: this.#item }));
  }

  #save(name: 'csv' | 'json'): void {
    const view = this.#host.view();
    const words = this.#words;
    if (!view || !words) return;
    const { programme } = view.context;
    const file = programme.id ?? 'programme';
    if (name === 'json') {
      saveFile(`${file}.json`, 'application/json', JSON.stringify(programme, null, 2));
    } else {
      const shown = this.#shown;
      const rows = shown ? view.planned.filter((it) => shown.has(it.activity)) : view.planned;
      saveFile(`${file}.csv`, 'text/csv;charset=utf-8', planCsv(rows, view.context, words));
    }
  }
}

const noFilters = (): Partial<Record<FacetName | 'q', undefined>> =>
  Object.fromEntries(['q', ...FACETS].map((it) => [it, undefined]));
