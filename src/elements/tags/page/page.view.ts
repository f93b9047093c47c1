/** The whole programme as plain data: what stands at the head, and which parts there are, in which order. */
import { parseSpan } from '../../../programme/time/span.js';
import { dateWords } from '../../text/dates.js';
import type { PartName } from '../../../documents/item-ref.js';
import type { PartContext } from '../../text/part-context.js';
import { plainText } from '../../../documents/plain-text.js';
import { partTitles } from '../../text/part-titles.js';
import { hasItems } from '../event-map/has-items.js';

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
  /** How many items it has, where these can be counted: activities, indicators. */
  count?: number;
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

/** What a visitor came for, then what the programme is, then what surrounds it. An absent part leaves no trace. */
function partsView(context: PartContext): PartView[] {
  const { programme, say } = context;
  const { passport, documents, approvals, terms, notes, organization } = programme;
  const { activities, indicators, assessments } = programme;
  const hasPassport = [passport, documents, approvals, terms, notes].some((it) => it?.length);
  const isUnderWay = [activities, indicators, assessments].some((it) => it?.length);
  const { parts } = say.parts;
  const part = (id: TagPart, title: string, isThere: unknown, count?: number): PartView[] =>
    isThere ? [{ id, title, tag: TAGS[id], ...(count && { count }) }] : [];
  const titled = (id: keyof typeof partTitles): PartView[] => {
    const title = partTitles[id](context);
    return part(id, title ?? '', title);
  };
  return [
    ...part('summary', parts.summary, isUnderWay),
    ...part('roadmap', say.roadmap.title, activities?.length, activities?.length),
    ...part('indicators', parts.indicators, indicators?.length, indicators?.length),
    ...part('assessments', parts.assessments, assessments?.length),
    ...part('events', parts.events, hasItems(context)).map((it) => ({ ...it, view: 'list' })),
    ...titled('projects'),
    ...part('passport', say.passport.title, hasPassport || organization !== undefined),
    ...titled('swot'),
    ...titled('risks'),
    ...titled('governance'),
    ...titled('text'),
  ];
}
