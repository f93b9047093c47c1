/** The whole programme as plain data: what stands at the head, and which parts there are, in which order. */
import { parseSpan } from '../../../programme/time/span.js';
import { dateWords } from '../../text/dates.js';
import { governanceView } from '../governance/governance.view.js';
import type { PartName } from '../../../documents/item-ref.js';
import type { PartContext } from '../../text/part-context.js';
import { projectsTitle } from '../projects/projects.view.js';
import { plainText } from '../../../documents/plain-text.js';
import { risksView } from '../risks/risks.view.js';
import { swotView } from '../swot/swot.view.js';
import { textView } from '../text/text.view.js';
import { hasItems } from '../event-map/items.view.js';

/** The tag that shows a part. */
const TAGS = {
  summary: 'prog-summary',
  passport: 'prog-passport',
  projects: 'prog-projects',
  roadmap: 'prog-roadmap',
  indicators: 'prog-indicators',
  assessments: 'prog-assessment',
  events: 'prog-event-map',
  swot: 'prog-swot',
  risks: 'prog-risks',
  governance: 'prog-governance',
  text: 'prog-text',
} as const;
type TagPart = keyof typeof TAGS;

export interface PartView {
  /** `#prog_swot` leads here. */
  id: PartName;
  title: string;
  /** It shows the part, with its heading. */
  tag: string;
  /** Which of its views: a page is read from top to bottom, and nothing of it lies in another year. */
  view?: string;
}

export interface PageView {
  title: string;
  subtitle?: string;
  organization?: string;
  facts: string[];
  parts: PartView[];
}

export function pageView(context: PartContext): PageView {
  const { programme } = context;
  const { organization: { name, shortName } = {}, title, subtitle } = programme;
  const organization = shortName || name;
  const parts = partsView(context);
  return {
    title: plainText(title),
    ...(subtitle && { subtitle }),
    ...(organization && { organization }),
    facts: facts(context, parts[0]?.id === 'summary'),
    parts,
  };
}

/** @param isSaid of the period and the date of the data, the summary speaks */
function facts({ programme, say }: PartContext, isSaid: boolean): string[] {
  const { from, to, outlook } = programme.period;
  const period = parseSpan(`${from}/${to}`);
  const { passport } = say;
  return [
    !isSaid && (period ? say.time.span(period) : [from, to].filter(Boolean).join(' – ')),
    !isSaid && outlook && passport.outlook(dateWords(outlook, say)),
    programme.revision !== undefined && `${passport.revision}: ${programme.revision}`,
    !isSaid && programme.asOf && passport.asOf(dateWords(programme.asOf, say)),
  ].filter((it): it is string => Boolean(it));
}

/** From what the programme is, through what it promises, to what surrounds it. An absent part leaves no trace. */
function partsView(context: PartContext): PartView[] {
  const { programme, say } = context;
  const { passport, documents, approvals, terms, notes, organization } = programme;
  const { activities, indicators, assessments } = programme;
  const hasPassport = [passport, documents, approvals, terms, notes].some((it) => it?.length);
  const isUnderWay = [activities, indicators, assessments].some((it) => it?.length);
  const tag = (id: TagPart, title: string, isThere: unknown): PartView[] =>
    isThere ? [{ id, title, tag: TAGS[id] }] : [];
  const titled = (
    id: keyof typeof say.parts.empty,
    viewOf: (context: PartContext) => { title?: string } | undefined,
  ): PartView[] => {
    const view = unlessBroken(() => viewOf(context), {});
    return tag(id, view?.title ?? say.parts.parts[id], view);
  };
  const titleOfProjects = unlessBroken(() => projectsTitle(context), say.parts.parts.projects);
  const hasEvents = unlessBroken(() => hasItems(context), true);
  return [
    ...tag('summary', say.parts.parts.summary, isUnderWay),
    ...tag('passport', say.passport.title, hasPassport || organization !== undefined),
    ...tag('projects', titleOfProjects ?? '', titleOfProjects),
    ...tag('roadmap', say.roadmap.title, activities?.length),
    ...tag('indicators', say.parts.parts.indicators, indicators?.length),
    ...tag('assessments', say.parts.parts.assessments, assessments?.length),
    ...tag('events', say.parts.parts.events, hasEvents).map((it) => ({
      ...it,
      view: 'list',
    })),
    ...titled('swot', swotView),
    ...titled('risks', risksView),
    ...titled('governance', governanceView),
    ...titled('text', textView),
  ];
}

/** Where a part can't even be looked at, its tag is there to say so. */
function unlessBroken<Seen>(view: () => Seen, otherwise: Seen): Seen {
  try {
    return view();
  } catch {
    return otherwise;
  }
}
