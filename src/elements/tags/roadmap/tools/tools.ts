/** Search, filters, groups, download and the page's address: loaded when somebody reaches for them. */
import { quietly } from '../../../../loading/bring.js';
import type { TemplateResult } from 'lit';
import { handled } from '../../../../documents/lit/handled.js';
import { languageNamed, spoken } from '../../../../i18n/languages.js';
import { tools } from '../../../../i18n/ru/tools.js';
import type { AddressController } from '../../../address/address-controller.js';
import { followLink, linkUp } from '../../../address/item-links.js';
import type { Filter } from '../body.js';
import type { Activity } from '../../../../programme/schema.js';
import type { RoadmapView } from '../roadmap.view.js';
import type { ToolName } from '../toolbar.js';
import { ChoiceController } from '../../../choice/choice-controller.js';
import { PLAN_CHOICE, type Choice } from './choice.js';
import { planCsv } from './csv.view.js';
import { saveFile } from '../../../choice/save-file.js';
import { answersTo } from './answers.js';
import { PlanIndex } from './facets.view.js';
import { panel } from './panel.js';
import { toolsStyles } from '../../../choice/tools.styles.js';

export type { Choice };

export interface ToolsHost {
  tag: HTMLElement & Pick<Choice, 'group' | 'scale'> & { src: string; programme?: unknown };
  address: AddressController;
  view: () => RoadmapView | undefined;
  redraw: () => void;
  reveal: (id: string) => HTMLElement | undefined;
  choose: (choice: Choice, filter: Filter | undefined) => void;
  /** What went wrong in work that was put off. */
  fail: (reason: unknown) => void;
}

export const toolsWords = spoken({ tools });

export class Tools {
  opened?: ToolName;
  readonly #host: ToolsHost;
  readonly #choosing: ChoiceController<Choice>;
  /** Activities, not rows: another grouping makes other rows of the same ones. */
  #shown?: Set<Activity>;
  #index?: PlanIndex;
  #indexOf?: RoadmapView;

  constructor(host: ToolsHost) {
    this.#host = host;
    const root = host.tag.shadowRoot!;
    this.#choosing = new ChoiceController({
      root,
      keys: PLAN_CHOICE,
      address: host.address,
      changed: () => this.#apply(),
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, toolsStyles.styleSheet!];
    root.addEventListener(
      'click',
      handled((event) => followLink(event, host.tag)),
    );
  }

  /** When its words are there too; rejects when they can't be had. */
  ready(): Promise<unknown> {
    return toolsWords.load(this.#language);
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
      choice: this.#choosing.choice,
      asked: { group: tag.group, scale: tag.scale },
      groupings: this.opened === 'filters' ? index.groupings : [],
      facets: this.opened === 'filters' ? index.facets(this.#choosing.choice) : [],
      labelOf: (name, value) => index.labelOf(name, value),
      shown: this.#shown?.size ?? view.planned.length,
      total: view.planned.length,
      src,
    });
  }

  /** Something in the toolbar was clicked, typed into or chosen. */
  used(target: HTMLElement, event: 'click' | 'input'): void {
    if (this.#choosing.used(target, event) || event === 'input') return;
    const name = target.closest('button')?.name;
    if (name === 'filters' || name === 'download') this.#toggle(name);
    else if (name === 'csv' || name === 'json') this.#save(name);
  }

  remember(item: string, isOpen: boolean): void {
    if (isOpen) this.#link(item);
    this.#choosing.opened(item, isOpen);
  }

  take(said: URLSearchParams | undefined): void {
    this.#choosing.take(said);
  }

  reveal(item: string): HTMLElement | undefined {
    const row = this.#host.reveal(item);
    if (!row) return undefined;
    this.#choosing.revealed(item);
    this.#link(item);
    return row;
  }

  /** What the choice leaves of the view that is drawn now; undefined when that is all of it. */
  filter(): Filter | undefined {
    this.#indexNow();
    const shown = this.#shown;
    return shown && ((it) => shown.has(it.activity));
  }

  get #language() {
    return languageNamed(this.#host.view()?.context.say.locale.language);
  }

  get #words() {
    const words = toolsWords.now(this.#language)?.tools;
    if (!words) this.ready().then(() => this.#host.redraw(), quietly);
    return words;
  }

  /** For another view (another programme, day or grouping) what is shown is found anew. */
  #indexNow(): PlanIndex | undefined {
    const view = this.#host.view();
    const words = this.#words;
    if (!view || !words) return undefined;
    if (view !== this.#indexOf || !this.#index) {
      this.#index?.texts?.cancel();
      this.#index = new PlanIndex(view, words);
      this.#indexOf = view;
      // Words that were typed, or came with the address, before the plan was ready for them.
      this.#index.texts?.getReady(this.#host.fail, () => this.#choosing.choice.q && this.#apply());
      this.#find();
    }
    return this.#index;
  }

  /** Until the texts are ready, a search leaves everything as it is; they come within a second. */
  #find(): void {
    const { choice } = this.#choosing;
    if (choice.q && !this.#index?.texts?.isReady) return;
    const found = this.#index?.shown(choice);
    this.#shown = found && new Set([...found].map((it) => it.activity));
  }

  #apply(): void {
    this.#indexNow();
    this.#find();
    this.#host.choose(this.#choosing.choice, this.filter());
  }

  #toggle(name: ToolName): void {
    this.opened = this.opened === name ? undefined : name;
    this.#host.redraw();
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
