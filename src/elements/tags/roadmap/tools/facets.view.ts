/** What a visitor can narrow the plan by, and what that leaves. */
import type { ToolsWords } from '../../../../i18n/contract/tools.js';
import { matcher, searchText, type SearchText } from '../../../../i18n/search.js';
import { STATUS_ORDER } from '../../../../programme/status.js';
import type { TickUnit } from '../../../../drawing/ticks.js';
import { detailsView } from '../details.view.js';
import { GROUPINGS, groupsOf, type Grouping } from '../groups.view.js';
import type { Planned, RoadmapView } from '../roadmap.view.js';
import { rowView } from '../row.view.js';

export const FACETS = ['project', 'stage', 'status', 'role', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

/** All that a visitor has chosen; what is absent is as the page has it. */
export interface Choice extends Partial<Record<FacetName, string>> {
  q?: string;
  group?: Grouping;
  scale?: TickUnit;
}

export interface FacetOption {
  value: string;
  label: string;
  /** How many activities that would show, beside what else is chosen. */
  count: number;
}

export interface Facet {
  name: FacetName;
  options: FacetOption[];
}

/** Of the statuses: whatever is not done yet. */
export const NOT_DONE = 'notDone*';

interface Member {
  value: string;
  label: string;
  activities: Set<Planned>;
}

/** What belongs where, worked out once for a view and asked at every keystroke. */
export class PlanIndex {
  readonly #view: RoadmapView;
  readonly #words: ToolsWords;
  readonly #members: Partial<Record<FacetName, Member[]>> = {};
  readonly #texts = new Map<Planned, SearchText>();

  constructor(view: RoadmapView, words: ToolsWords) {
    this.#view = view;
    this.#words = words;
  }

  /** Makes the texts ready for a search, one a step: all at once, those of a long plan would freeze the page. */
  *prepare(): Generator<undefined, void> {
    for (const planned of this.#view.planned) {
      this.#textOf(planned);
      yield undefined;
    }
  }

  /** Only groupings that make a difference. */
  get groupings(): Grouping[] {
    return GROUPINGS.filter((it) => this.#membersOf(it).length > 1);
  }

  facets(choice: Choice): Facet[] {
    return FACETS.flatMap((name): Facet[] => {
      const members = this.#membersOf(name);
      if (members.length < 2) return [];
      const rest = this.#kept({ ...choice, [name]: undefined });
      const options = members.map(({ value, label, activities }) => ({
        value,
        label,
        count: rest.filter((it) => activities.has(it)).length,
      }));
      return [{ name, options: options.filter((it) => it.count > 0 || it.value === choice[name]) }];
    });
  }

  /** Undefined when the choice leaves nothing out. */
  shown(choice: Choice): Set<Planned> | undefined {
    const isAsked = FACETS.some((it) => choice[it]) || matcher(choice.q ?? '');
    return isAsked ? new Set(this.#kept(choice)) : undefined;
  }

  labelOf(name: FacetName, value: string): string {
    return this.#membersOf(name).find((it) => it.value === value)?.label ?? value;
  }

  #kept(choice: Choice): Planned[] {
    const asked = FACETS.flatMap((name) => {
      const value = choice[name];
      if (!value) return [];
      return [this.#membersOf(name).find((it) => it.value === value)?.activities ?? NOBODY];
    });
    const matches = matcher(choice.q ?? '');
    return this.#view.planned.filter(
      (it) => asked.every((set) => set.has(it)) && (!matches || matches(this.#textOf(it))),
    );
  }

  /** What is found is what the reader can see: the row and all that it opens to. */
  #textOf(planned: Planned): SearchText {
    let text = this.#texts.get(planned);
    if (!text) {
      const { context } = this.#view;
      const row = rowView(planned, context);
      const lines = detailsView(planned, row, context).flatMap((it) => it.lines);
      const all = [row.num, row.title, row.who, ...row.when, ...lines.map((it) => it.text)];
      text = searchText(all.join(' '));
      this.#texts.set(planned, text);
    }
    return text;
  }

  /** Most searches ask for no more than words: who belongs where is worked out when somebody asks. */
  #membersOf(name: FacetName): Member[] {
    return (this.#members[name] ??= name === 'status' ? this.#statuses() : this.#groups(name));
  }

  #groups(grouping: Grouping): Member[] {
    const { planned, context } = this.#view;
    return groupsOf(planned, grouping, context).map(({ id, num, title, activities }) => ({
      value: id,
      label: [num, title].filter(Boolean).join(' '),
      activities: new Set(activities),
    }));
  }

  #statuses(): Member[] {
    const { planned, context } = this.#view;
    const members = STATUS_ORDER.map((code): Member => ({
      value: code,
      label: context.words.status.label(code),
      activities: new Set(planned.filter((it) => it.status.code === code)),
    })).filter((it) => it.activities.size > 0);
    const isMixed = members.length > 1 && members.some((it) => it.value === 'done');
    if (isMixed)
      members.unshift({
        value: NOT_DONE,
        label: this.#words.notDone,
        activities: new Set(planned.filter((it) => it.status.code !== 'done')),
      });
    return members;
  }
}

/** A shared link may name what this file does not have. */
const NOBODY = new Set<Planned>();
