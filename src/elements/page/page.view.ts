/** The whole programme as plain data: what stands at the head, and which parts there are, in which order. */
import { parseSpan } from '../../programme/time/span.js';
import { dateWords } from '../dates.js';
import { ownLanguage } from '../own-language.js';
import { plainText } from '../rich-text.js';
import { eventsView, governanceView, risksView, swotView } from './around.view.js';
import type { Block } from './block.js';
import type { PageContext } from './context.js';
import { projectsView, stagesView } from './plan.view.js';
import { legendView, rolesView, sectionsView, tablesView } from './texts.view.js';

export interface PartView {
  /** `#prog:swot` leads here. */
  id: string;
  title: string;
  /** Of our own words, below the heading. */
  remark?: string;
  blocks: Block[];
  /** A part that a tag of its own shows, with its heading. */
  isTag?: boolean;
  /** Things that are many and short, side by side. */
  isDense?: boolean;
}

export interface PageView {
  title: string;
  subtitle?: string;
  organization?: string;
  /** Set where our words and the file's differ in language. */
  ownLang?: string;
  facts: string[];
  parts: PartView[];
}

export function pageView(context: PageContext): PageView {
  const { programme, words } = context;
  const { organization: { name, shortName } = {}, title, subtitle } = programme;
  const organization = shortName || name;
  const ownLang = ownLanguage(programme, words);
  return {
    title: plainText(title),
    ...(subtitle && { subtitle }),
    ...(organization && { organization }),
    ...(ownLang && { ownLang }),
    facts: facts(context),
    parts: partsView(context),
  };
}

function facts({ programme, words }: PageContext): string[] {
  const { from, to, outlook } = programme.period;
  const period = parseSpan(`${from}/${to}`);
  const { passport } = words;
  return [
    period ? words.time.span(period) : [from, to].filter(Boolean).join(' – '),
    outlook && passport.outlook(dateWords(outlook, words)),
    programme.revision !== undefined && `${passport.revision}: ${programme.revision}`,
    programme.asOf && passport.asOf(dateWords(programme.asOf, words)),
  ].filter((it): it is string => Boolean(it));
}

/** From what the programme is, through what it promises, to what surrounds it. An absent part leaves no trace. */
function partsView(context: PageContext): PartView[] {
  const { programme, words, page } = context;
  const { passport, documents, approvals, terms, notes, organization } = programme;
  const { activities, indicators, assessments } = programme;
  const hasPassport = [passport, documents, approvals, terms, notes].some((it) => it?.length);
  const isUnderWay = [activities, indicators, assessments].some((it) => it?.length);
  const tag = (id: string, title: string, isThere: boolean): PartView[] =>
    isThere ? [{ id, title, blocks: [], isTag: true }] : [];
  const part = (
    id: keyof typeof page.parts,
    blocks: Block[],
    more: Pick<PartView, 'remark' | 'isDense'> = {},
  ): PartView[] => (blocks.length ? [{ id, title: page.parts[id], blocks, ...more }] : []);
  return [
    ...tag('summary', page.parts.summary, isUnderWay),
    ...tag('passport', words.passport.title, hasPassport || organization !== undefined),
    ...part('stages', stagesView(context)),
    ...part('projects', projectsView(context)),
    ...tag('roadmap', words.roadmap.title, Boolean(activities?.length)),
    ...tag('indicators', page.parts.indicators, Boolean(indicators?.length)),
    ...tag('assessments', page.parts.assessments, Boolean(assessments?.length)),
    ...part('events', eventsView(context)),
    ...part('swot', swotView(context)),
    ...part('risks', risksView(context)),
    ...part('governance', governanceView(context)),
    ...part('sections', sectionsView(context)),
    ...part('tables', tablesView(context)),
    ...part('roles', rolesView(context), { isDense: true }),
    ...part('legend', legendView(context)),
  ];
}
