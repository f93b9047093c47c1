/**
 * A programme as HTML without a script: for pages where nothing else passes, for the inside of a tag as its fallback, for
 * search engines, archives and readers without JavaScript. Made from the same views as the tags.
 */
import { pageView } from '../elements/tags/page/page.view.js';
import { plainText } from '../documents/plain-text.js';
import type { Part } from '../documents/block.js';
import { h, htmlOf, type Child, type Looks } from '../documents/html/markup.js';
import { partToHtml, toHtml } from '../documents/to-html.js';
import { governanceDocument } from '../elements/tags/governance/governance.document.js';
import { projectsDocument } from '../elements/tags/projects/projects.document.js';
import { risksDocument } from '../elements/tags/risks/risks.document.js';
import { swotDocument } from '../elements/tags/swot/swot.document.js';
import { textDocument } from '../elements/tags/text/text.document.js';
import { measuredFacts } from '../elements/promises/measured.js';
import { verdictOf } from '../elements/promises/verdict.view.js';
import { partOf, type PartDocument, type PartShown, type PartView } from '../elements/text/part.js';
import { assessment } from './assessment.js';
import { events } from './events.js';
import { indicators } from './indicators.js';
import { jsonLd } from './json-ld.js';
import { nameOf, passport } from './passport.js';
import { contextOf, type ExportContext } from './parts.js';
import { roadmap } from './roadmap.js';
import { summary } from './summary.js';
import { wall } from './wall.js';

/** By the names of the tags, without `prog-`. */
const parts = {
  passport,
  summary,
  wall,
  projects: document('projects', projectsDocument),
  roadmap,
  indicators,
  assessment,
  'event-map': events,
  swot: document('swot', swotDocument),
  risks: document('risks', risksDocument),
  governance: document('governance', governanceDocument),
  text: document('text', textDocument),
} satisfies Record<string, (context: ExportContext) => Part>;

/** The very document of the tag. */
function document<View extends PartView>(shows: PartShown, it: PartDocument<View>) {
  return (context: ExportContext): Part => {
    const { project } = context;
    return partOf(shows, it, contextOf(context), project === undefined ? {} : { project });
  };
}

export type ExportedPart = keyof typeof parts | 'page';
export const EXPORTED = [...Object.keys(parts), 'page'] as ExportedPart[];

export interface StaticOptions extends ExportContext {
  part: ExportedPart;
  /** A whole page with a style sheet; otherwise a piece to paste, with the few looks it needs in `style` attributes. */
  isDocument?: boolean;
  /** Adds what search engines read. That is an element named `script`, though nothing in it runs. */
  hasJsonLd?: boolean;
}

export function staticHtml(options: StaticOptions): string {
  const { programme, isDocument } = options;
  const body = h(
    'article',
    { lang: programme.lang ?? 'ru', class: 'prog-static' },
    sections(options),
  );
  const data = options.hasJsonLd ? jsonLdElement(options) : '';
  if (!isDocument) return `${htmlOf(body, looks).trim()}\n${data}`;
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, plainText(programme.title)),
    h('style', {}, styleSheet),
  ];
  const page = h(
    'html',
    { lang: programme.lang ?? 'ru' },
    h('head', {}, head),
    h('body', {}, body),
  );
  return `<!doctype html>\n${htmlOf(page).replace('</head>', () => `${data}</head>`)}\n`;
}

/** Of the whole, only the parts that the file has, in the order of `<prog-page>`; without a passport, its title at least. */
function sections(options: StaticOptions): Child[] {
  const { part } = options;
  if (part !== 'page') return [partToHtml(parts[part](options), options.headingLevel)];
  const named = pageView(contextOf(options)).parts.map(
    ({ tag }) => tag.slice('prog-'.length) as keyof typeof parts,
  );
  if (!named.includes('passport')) named.unshift('passport');
  return [
    toHtml(nameOf(options.programme), options.headingLevel),
    named.map((it) => partToHtml(parts[it]({ ...options, isNamed: true }), options.headingLevel)),
  ];
}

/** In JSON a `<` may always be written so; then no text can end the element. */
function jsonLdElement(options: StaticOptions): string {
  const description = verdictOf(contextOf(options), { measured: measuredFacts });
  const text = JSON.stringify(jsonLd(options.programme, { description }), null, 2).replaceAll(
    '<',
    '\\u003c',
  );
  return `<script type="application/ld+json">\n${text}\n</script>\n`;
}

/** Looks that outlive every sanitizer: old attributes on the table, and one line of style where styles may be. */
const looks: Looks = { table: 'border-collapse:collapse;width:100%' };

const styleSheet = `body{max-width:70em;margin:1.5em auto;padding:0 1em;font:100%/1.45 system-ui,sans-serif;color:#16212b;background:#fff}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #9aa5ae;padding:.4em .6em;text-align:start;vertical-align:top}
th{background:#eef2f5}
dt{font-weight:bold;margin-top:.6em}
dd{margin:0}
small{color:#4a5763}
tr{break-inside:avoid}
thead{display:table-header-group}
@media (max-width:40em){table,tbody,tr,td,th{display:block}thead{display:none}td+td{border-top:0}}`;
