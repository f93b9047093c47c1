/** Search, filters, groups, download and the page's address: loaded when somebody reaches for them. */
import type { TemplateResult } from 'lit';
import { languageNamed, spoken } from '../../../../i18n/languages.js';
import { tools } from '../../../../i18n/ru/tools.js';
import { matcher } from '../../../../i18n/search.js';
import { addressOf, isOurs, rememberInAddress } from '../../../address/address.js';
import { followLink, linkUp } from '../../../address/item-links.js';
import type { Filter } from '../body.js';
import { inSlices, type Slices } from '../../../work/in-slices.js';
import type { Activity } from '../../../../programme/schema.js';
import type { RoadmapView } from '../roadmap.view.js';
import type { ToolName } from '../toolbar.js';
import { readChoice, writeChoice } from './choice.js';
import { planCsv } from './csv.view.js';
import { saveFile } from '../../../choice/save-file.js';
import { answersTo } from './answers.js';
import { FACETS, PlanIndex, type Choice, type FacetName } from './facets.view.js';
import { panel } from './panel.js';
import { stayAt } from '../../../address/stay-at.js';
import { toolsStyles } from '../../../choice/tools.styles.js';

export type { Choice };

export interface ToolsHost {
  tag: HTMLElement & Pick<Choice, 'group' | 'scale'> & { src: string; programme?: unknown };
  view: () => RoadmapView | undefined;
  redraw: () => void;
  reveal: (id: string) => HTMLElement | undefined;
  choose: (choice: Choice, filter: Filter | undefined) => void;
}

export const toolsWords = spoken({ tools }, (say) => say.tools);

const NOTHING_SAID = new URLSearchParams();

/** A pause in typing, in ms. */
const PAUSE = 120;

/** So many texts are made ready for a search within a frame or two; those of a longer plan in slices. */
const PREPARED_AT_ONCE = 150;

export class Tools {
  opened?: ToolName;
  readonly ready: Promise<unknown>;
  readonly #host: ToolsHost;
  #choice: Choice = {};
  /** Activities, not rows: another grouping makes other rows of the same ones. */
  #shown?: Set<Activity>;
  /** What is open, the latest last. */
  #items: string[] = [];
  #index?: PlanIndex;
  #indexOf?: RoadmapView;
  #preparing?: Slices;
  #isPrepared = false;
  #typing?: ReturnType<typeof setTimeout>;

  constructor(host: ToolsHost) {
    this.#host = host;
    this.ready = toolsWords.load(languageNamed(host.view()?.context.words.locale.language));
    const root = host.tag.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, toolsStyles.styleSheet!];
    root.addEventListener('click', (event) => followLink(event, host.tag));
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
      groupings: this.opened === 'filters' ? index.groupings : [],
      facets: this.opened === 'filters' ? index.facets(this.#choice) : [],
      labelOf: (name, value) => index.labelOf(name, value),
      shown: this.#shown?.size ?? view.planned.length,
      total: view.planned.length,
      src,
    });
  }

  /** Something in the toolbar was clicked, typed into or chosen. */
  used(target: HTMLElement, event: 'click' | 'input'): void {
    const control = target.closest<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
      event === 'click' ? 'button' : 'input, select',
    );
    if (!control) return;
    const { name, value } = control;
    if (name === 'q') this.#type(value);
    else if (event === 'input') this.#change({ [name]: value || undefined });
    else if (name === 'filters' || name === 'download') this.#toggle(name);
    else if (name === 'csv' || name === 'json') this.#save(name);
    else this.#takeAway(name === 'drop' ? { [value]: undefined } : noFilters());
  }

  /** The activity that was opened last is the one that a shared link opens. */
  remember(item: string, isOpen: boolean): void {
    this.#items = this.#items.filter((it) => it !== item);
    if (isOpen) this.#items.push(item);
    if (isOpen) this.#link(item);
    this.#write();
  }

  /** @param isFirst on arriving, not when the address changes later */
  followAddress(isFirst: boolean): void {
    const said = addressOf(this.#name) ?? (isFirst || !isOurs() ? undefined : NOTHING_SAID);
    if (!said) return;
    const { choice, item } = readChoice(said);
    const isThere = item === this.#items.at(-1);
    this.#choice = choice;
    this.#items = item === undefined ? [] : [item];
    this.#showQuery();
    this.#apply();
    // Of two roadmaps on a page, only the one that a link speaks of anew takes the reader along.
    if (item !== undefined && !isThere) requestAnimationFrame(() => this.#goTo(item));
  }

  /** What the choice leaves of the view that is drawn now; undefined when that is all of it. */
  filter(): Filter | undefined {
    this.#indexNow();
    const shown = this.#shown;
    return shown && ((it) => shown.has(it.activity));
  }

  /** Two roadmaps on a page are told apart by their `id`. */
  get #name(): string {
    return this.#host.tag.id || 'roadmap';
  }

  get #words() {
    const language = languageNamed(this.#host.view()?.context.words.locale.language);
    const words = toolsWords.now(language);
    if (!words) void toolsWords.load(language).then(() => this.#host.redraw());
    return words;
  }

  /** For another view (another programme, day or grouping) what is shown is found anew. */
  #indexNow(): PlanIndex | undefined {
    const view = this.#host.view();
    const words = this.#words;
    if (!view || !words) return undefined;
    if (view !== this.#indexOf || !this.#index) {
      this.#index = new PlanIndex(view, words);
      this.#indexOf = view;
      this.#prepare(this.#index);
      this.#find();
    }
    return this.#index;
  }

  #prepare(index: PlanIndex): void {
    this.#preparing?.cancel();
    this.#isPrepared = false;
    let left = PREPARED_AT_ONCE;
    let isAtOnce = true;
    const steps = function* (this: Tools): Generator<undefined, void> {
      yield* index.prepare();
      this.#isPrepared = true;
      // Words that were typed, or came with the address, before the plan was ready for them.
      if (!isAtOnce && this.#choice.q) this.#apply();
    };
    this.#preparing = inSlices(steps.call(this), () => left-- > 0);
    isAtOnce = false;
  }

  /** Until the texts are ready, a search leaves everything as it is; they come within a second. */
  #find(): void {
    if (this.#choice.q && !this.#isPrepared) return;
    const found = this.#index?.shown(this.#choice);
    this.#shown = found && new Set([...found].map((it) => it.activity));
  }

  #type(query: string): void {
    clearTimeout(this.#typing);
    const q = matcher(query) && query;
    // Nothing to wait for where the field was emptied.
    if (q) this.#typing = setTimeout(() => this.#change({ q }), PAUSE);
    else this.#change({ q: undefined });
  }

  #change(change: Partial<Record<keyof Choice, string | undefined>>): void {
    const next = { ...this.#choice, ...change } as Choice;
    if (JSON.stringify(next) === JSON.stringify(this.#choice)) return;
    this.#choice = next;
    this.#apply();
    this.#write();
  }

  /** The button that was pressed goes with what it took away: the focus must not go with it. */
  #takeAway(change: Partial<Record<keyof Choice, undefined>>): void {
    this.#change(change);
    this.#showQuery();
    this.#host.tag.shadowRoot!.querySelector<HTMLElement>('[name=filters]')?.focus();
  }

  #showQuery(): void {
    const field = this.#host.tag.shadowRoot!.querySelector<HTMLInputElement>('[name=q]');
    if (field) field.value = this.#choice.q ?? '';
  }

  #apply(): void {
    this.#indexNow();
    this.#find();
    this.#host.choose(this.#choice, this.filter());
  }

  #toggle(name: ToolName): void {
    this.opened = this.opened === name ? undefined : name;
    this.#host.redraw();
  }

  #goTo(item: string): void {
    const row = this.#host.reveal(item);
    if (!row) return;
    this.#link(item);
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
    stayAt(row);
  }

  /** What an opened row names leads to where the page shows it; and to the weaknesses that it answers. */
  #link(item: string): void {
    const { tag } = this.#host;
    const programme = this.#host.view()?.context.programme;
    const words = this.#words;
    const details = tag.shadowRoot!.querySelector(`.details[data-for="${CSS.escape(item)}"]`);
    if (!details || !programme || !words) return;
    const facts = details.querySelector('.facts');
    if (!details.querySelector('[data-answers]'))
      facts?.append(...answersTo(item, programme, words.answers));
    linkUp(details, tag);
    // Without the matrix on the page there is nothing to lead back to.
    for (const it of details.querySelectorAll<HTMLElement>('[data-answers]'))
      it.hidden = !it.querySelector('[href]');
  }

  #write(): void {
    rememberInAddress(this.#name, writeChoice({ choice: this.#choice, item: this.#items.at(-1) }));
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
