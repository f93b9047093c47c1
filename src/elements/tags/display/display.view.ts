/** From a programme to the slides of a screen: which, in which order, and what stands around them. */
import type { Say } from '../../../i18n/contract/topics.js';
import { safeAddress } from '../../../programme/inline-text.js';
import type { Programme } from '../../../programme/schema.js';
import type { Day } from '../../../programme/time/days.js';
import { parseSpan } from '../../../programme/time/span.js';
import { present } from '../../../documents/line.js';
import { programmeContext } from '../../text/programme-context.js';
import { plainText } from '../../../documents/plain-text.js';
import { wallView } from '../../promises/wall.view.js';
import { summaryView } from '../summary/summary.view.js';
import type { DisplayContext, DisplayTopic } from './context.js';
import { eventSlides, roadmapSlides } from './lists.view.js';
import { indicatorSlides, projectSlides } from './measures.view.js';
import { codeOf } from './names.js';
import { SLIDES, type Slide, type SlideKind } from './slide.js';

export interface DisplayOptions {
  say: Say<DisplayTopic>;
  today: Day;
  /** As the page wrote them: `title`, `project:sp1`, «Проект 3». All that there are, if empty. */
  slides?: string[] | undefined;
  /** Of the site's page; the organization's site, if not said. */
  url?: string | undefined;
}

export interface DisplayView {
  /** At the top of each slide. */
  organization: string;
  programme: string;
  /** «Данные на 01.12.2023» */
  date: string;
  /** Without `https://`, for eyes. */
  site?: string;
  slides: Slide[];
  /** What of `slides` means nothing. */
  unknown: string[];
}

export function displayView(programme: Programme, options: DisplayOptions): DisplayView {
  const { say, today } = options;
  const summary = summaryView(programme, { say, today });
  const context: DisplayContext = {
    ...programmeContext(programme, say, today),
    summary,
  };
  const { organization = {}, period } = programme;
  const address = safeSite(options.url || organization.site);
  const span = parseSpan(`${period.from}/${period.to}`);
  const all = options.slides ?? [];
  const asked = all.slice(0, MOST_SLIDES);
  const found = asked.map((it) => slidesOf(codeOf(it, programme), context, address));
  // A list in which no slide is named is some other list.
  const chosen = found.some(Boolean) ? found : SLIDES.map((it) => slidesOf(it, context, address));
  return {
    organization: plainText(organization.shortName || organization.name || ''),
    programme: present(say.screen.programme, span && say.time.span(span)).join(' · '),
    date: summary.facts[0] ?? '',
    ...(address && { site: shown(address) }),
    slides: asManyAsAreWatched(
      chosen.flatMap((it) => it ?? []),
      all.length - asked.length,
      context,
    ),
    unknown: asked.filter((_, index) => found[index] === undefined),
  };
}

/** Of all lists together: ten projects are twenty slides, and with a hundred nobody waits for the first to come again. */
const MOST_SLIDES = 100;

/** @param left of those asked for, what has not even been made */
function asManyAsAreWatched(all: Slide[], left: number, { say }: DisplayContext): Slide[] {
  const rest = left + Math.max(0, all.length - MOST_SLIDES);
  return all
    .slice(0, MOST_SLIDES)
    .map((it, index, { length }) =>
      rest > 0 && index === length - 1 ? { ...it, note: say.screen.more(rest) } : it,
    );
}

/** Undefined for a word that means nothing; empty where the file has nothing of it. */
function slidesOf(
  asked: string | undefined,
  context: DisplayContext,
  address: string | undefined,
): Slide[] | undefined {
  const [, kind = '', id] = /^([a-z]+)(?::(.+))?$/.exec(asked ?? '') ?? [];
  if (kind === 'project' && id) return projectSlides(context, id);
  if (kind === 'indicator' && id) return indicatorSlides(context, id);
  if (id !== undefined || !SLIDES.includes(kind as SlideKind)) return undefined;
  const make: Record<SlideKind, () => Slide[]> = {
    title: () => [titleSlide(context)],
    headline: () => headlineSlide(context),
    projects: () => projectSlides(context),
    roadmap: () => roadmapSlides(context),
    indicators: () => indicatorSlides(context),
    events: () => eventSlides(context),
    qr: () => (address ? [qrSlide(address, context)] : []),
  };
  return make[kind as SlideKind]();
}

/** What it is called and what it is for, in its own words. */
function titleSlide({ programme, summary }: DisplayContext): Slide {
  const { subtitle, title } = programme;
  const { aim } = summary;
  return {
    id: 'title',
    kind: 'title',
    title: plainText(title),
    ...(subtitle && { text: plainText(subtitle) }),
    lines: aim ? [`${plainText(aim.label)}: ${plainText(aim.text.join(' '))}`] : [],
  };
}

/** The answer in one sentence, and the four words it is made of. */
function headlineSlide(context: DisplayContext): Slide[] {
  const { verdict } = context.summary;
  const wall = wallView(context);
  if (!verdict) return [];
  return [
    {
      id: 'headline',
      kind: 'headline',
      title: verdict,
      lines: context.summary.facts.slice(1),
      ...(wall && {
        numbers: wall.words.map(({ count, label, note, standing }) => ({
          value: count === undefined ? '—' : String(count),
          label: present(label, note).join(' '),
          ...(standing === 'late' && count && { isLate: true }),
        })),
      }),
    },
  ];
}

/** A code of more is too fine for a phone on the other side of a hall, and far more has no code at all. */
const LONGEST_IN_CODE = 300;
/** What people can read of an address on a screen. */
const LONGEST_SHOWN = 120;

function qrSlide(address: string, { say }: DisplayContext): Slide {
  return {
    id: 'qr',
    kind: 'qr',
    title: say.screen.onSite,
    text: shown(address),
    ...(address.length <= LONGEST_IN_CODE && { lines: [say.screen.scan], address }),
  };
}

/** A whole address, which a phone can open: a path alone is one of this page's site. */
function safeSite(url: string | undefined): string | undefined {
  const safe = url === undefined ? undefined : safeAddress(url);
  if (!safe) return undefined;
  if (/^https?:/.test(safe)) return safe;
  if (typeof location === 'undefined') return undefined;
  try {
    return new URL(safe, location.href).href;
  } catch {
    // A page within a frame may have no address of its own to begin from.
    return undefined;
  }
}

/** As people read it: an address that is not encoded well stays as it is written. */
function shown(address: string): string {
  let text = address;
  try {
    text = decodeURI(address);
  } catch {
    // `?p=100%` opens all the same.
  }
  text = text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
