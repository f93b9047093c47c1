/** What a visitor can narrow the plan by. */
import type { ToolsWords } from '../../../../i18n/contract/tools.js';
import { SearchTexts } from '../../../choice/search-texts.js';
import { spelling } from '../../../../programme/folding.js';
import { STATUS_ORDER } from '../../../../programme/status.js';
import { ChoiceIndex, type Facet, type FacetValue } from '../../../choice/choice-index.js';
import { detailsView } from '../details.view.js';
import { GROUPINGS, groupsOf, type Grouping } from '../groups.view.js';
import type { Planned } from '../context.js';
import type { RoadmapView } from '../roadmap.view.js';
import { rowView } from '../row.view.js';
import { FACETS, type FacetName } from './choice.js';

/** Of the statuses: whatever is not done yet. */
export const NOT_DONE = 'notDone*';

interface Member extends FacetValue {
  activities: Set<Planned>;
}

export class PlanIndex extends ChoiceIndex<Planned> {
  constructor(view: RoadmapView, words: ToolsWords) {
    super({
      items: view.planned,
      facets: FACETS.map((name) => facetOf(name, view, words)),
      textOf: (planned) => textOf(planned, view),
    });
    this.searchWith(SearchTexts);
  }

  /** Only groupings that make a difference. */
  get groupings(): Grouping[] {
    return GROUPINGS.filter((it) => this.valuesOf(it).length > 1);
  }
}

function facetOf(name: FacetName, view: RoadmapView, words: ToolsWords): Facet<Planned> {
  let known: Map<string, Member> | undefined;
  let keys: Map<Planned, string[]> | undefined;
  const members = (): Map<string, Member> => {
    const all = (): Member[] => (name === 'status' ? statuses(view, words) : groups(view, name));
    return (known ??= alike(all()));
  };
  return {
    name,
    values: () => [...members().values()],
    has: (planned, value) => members().get(spelling(value))?.activities.has(planned) ?? false,
    keysOf: (planned) => (keys ??= keysBy(members())).get(planned) ?? [],
  };
}

function keysBy(members: Map<string, Member>): Map<Planned, string[]> {
  const keys = new Map<Planned, string[]>();
  for (const [key, { activities }] of members)
    for (const it of activities) {
      const own = keys.get(it);
      if (own) own.push(key);
      else keys.set(it, [key]);
    }
  return keys;
}

/** The first spelling stands for those that a reader can't tell from it. */
function alike(all: Member[]): Map<string, Member> {
  const known = new Map<string, Member>();
  for (const it of all) {
    const key = spelling(it.value);
    const first = known.get(key);
    for (const one of first ? it.activities : []) first!.activities.add(one);
    if (!first) known.set(key, it);
  }
  return known;
}

function groups({ planned, context }: RoadmapView, grouping: Grouping): Member[] {
  return groupsOf(planned, grouping, context).map(({ id, num, title, activities }) => ({
    value: id,
    label: [num, title].filter(Boolean).join(' '),
    activities: new Set(activities),
  }));
}

function statuses({ planned, context }: RoadmapView, { notDone }: ToolsWords): Member[] {
  const of = (isOne: (it: Planned) => boolean): Set<Planned> => new Set(planned.filter(isOne));
  const members = STATUS_ORDER.map((code): Member => ({
    value: code,
    label: context.say.status.label(code),
    activities: of((it) => it.status.code === code),
  })).filter((it) => it.activities.size > 0);
  const isMixed = members.length > 1 && members.some((it) => it.value === 'done');
  const rest = {
    value: NOT_DONE,
    label: notDone,
    activities: of((it) => it.status.code !== 'done'),
  };
  return isMixed ? [rest, ...members] : members;
}

function textOf(planned: Planned, { context }: RoadmapView): string {
  const row = rowView(planned, context);
  const lines = detailsView(planned, row, context).flatMap((it) => it.lines);
  return [row.num, row.title, row.who, ...row.when, ...lines.map((it) => it.text)].join(' ');
}
