/** What surrounds the plan: events, SWOT, risks, who governs. */
import type { Programme } from '../../programme/schema.js';
import { statusOf } from '../../programme/status.js';
import { resolveWhen } from '../../programme/time/resolve.js';
import { dateWords } from '../dates.js';
import { labelled, own, present, said, type Line } from '../line.js';
import type { Block, Cell, Fact } from './block.js';
import { linkLine, referenceLine, timeLines, whoLine, type PageContext } from './context.js';

type Event = NonNullable<Programme['events']>[number];
type Matrix = NonNullable<Programme['swot']>[number];
type Risk = NonNullable<Programme['risks']>[number];

/** In the order of time; what has no date comes last, in the order of the file. */
export function eventsView(context: PageContext): Block[] {
  const { programme, bounds } = context;
  const events = programme.events ?? [];
  if (events.length === 0) return [];
  const first = (it: Event): number => resolveWhen(it.when, bounds).first ?? Infinity;
  const inOrder = events
    .map((it) => ({ it, at: first(it) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  const hasReports = events.some((it) => it.status !== undefined);
  return [
    {
      text: present(!hasReports && own(context.page.event.noReports, 'quiet')),
      facts: inOrder.map(({ it }) => eventFact(it, hasReports, context)),
    },
  ];
}

function eventFact(it: Event, hasReports: boolean, context: PageContext): Fact {
  const { event: labels } = context.page;
  const place = present(it.place?.name, it.place?.address).join(', ');
  const nature = present(it.kind, it.format).join(' · ');
  const quiet = (label: string, line: Line | string | undefined | false): Line | undefined =>
    line ? { ...labelled(label, line), tone: 'quiet' } : undefined;
  const ref = (id: string | undefined): Line | undefined =>
    id ? referenceLine(id, context) : undefined;
  return {
    id: it.id,
    label: timeLines(it.when ?? { kind: 'notStated' }, context),
    lines: present<Line>(
      said(it.title, 'strong'),
      nature && said(nature, 'quiet'),
      quiet(labels.audience, it.audience),
      ...(it.participants ?? []).map((who) =>
        quiet(context.page.project.participants, whoLine(who, context)),
      ),
      quiet(labels.place, place),
      quiet(labels.timeZone, it.timeZone),
      quiet(labels.status, hasReports && own(statusWords(it, context))),
      quiet(labels.project, ref(it.project)),
      quiet(labels.activity, ref(it.activity)),
      it.url !== undefined && linkTo(it.url, context),
      it.note && said(it.note, 'quiet'),
    ),
  };
}

function linkTo(url: string, { page }: PageContext): Line | undefined {
  const line = linkLine(page.event.page, url);
  return line.href ? { ...line, isOwn: true } : undefined;
}

/** What was reported and when; without a report, what the day says of the plan. */
function statusWords(it: Event, { words, programme, today, bounds }: PageContext): string {
  const { code, isReported } = statusOf(it, { today, bounds });
  const asOf = it.asOf ?? programme.asOf;
  const dated = isReported && asOf && words.status.asOf(dateWords(asOf, words));
  return present(words.status.label(code), dated).join(' ');
}

export function swotView(context: PageContext): Block[] {
  return (context.programme.swot ?? []).map((it) => matrixBlock(it, context));
}

function matrixBlock(matrix: Matrix, context: PageContext): Block {
  const { quadrant } = context.page.swot;
  return {
    id: matrix.id,
    ...(matrix.title && { title: matrix.title }),
    ...(matrix.note && { note: said(matrix.note) }),
    columns: (['S', 'W', 'O', 'T'] as const).flatMap((letter): Block[] => {
      const items = matrix.items.filter((it) => it.quadrant === letter);
      if (items.length === 0) return [];
      // An item may name an aspect that the matrix does not list.
      const aspects = new Set([...(matrix.aspects ?? []), ...items.map((it) => it.aspect)]);
      const inOrder = [undefined, ...aspects].flatMap((aspect, index) =>
        index > 0 && aspect === undefined
          ? []
          : items.filter((it) => it.aspect === aspect).map((it) => ({ it, aspect })),
      );
      return [
        {
          title: quadrant[letter],
          isOwnTitle: true,
          items: inOrder.map(({ it, aspect }, index) => [
            ...(aspect && inOrder[index - 1]?.aspect !== aspect ? [said(aspect, 'quiet')] : []),
            ...swotLines(it, context),
          ]),
        },
      ];
    }),
  };
}

function swotLines(it: Matrix['items'][number], context: PageContext): Line[] {
  const { swot: labels } = context.page;
  const answers = (it.links ?? []).flatMap((id) => referenceLine(id, context) ?? []);
  return [
    said(it.text),
    ...(it.actions ?? []).map((text): Line => ({
      ...labelled(labels.actions, text),
      tone: 'quiet',
    })),
    ...answers.map((line): Line => ({ ...labelled(labels.answeredBy, line), tone: 'quiet' })),
  ];
}

/** Only the columns that some risk fills. */
export function risksView(context: PageContext): Block[] {
  const { programme, page } = context;
  const risks = programme.risks ?? [];
  if (risks.length === 0) return [];
  const { risk: labels } = page;
  const cell = (...lines: (Line | undefined | false | '')[]): Cell => ({
    lines: present(...lines),
  });
  const rated = (n: number | undefined): Cell =>
    cell(n === undefined ? own(labels.notRated, 'quiet') : own(labels.outOfFive(n)));
  const all: { title: string; has: (it: Risk) => unknown; of: (it: Risk) => Cell }[] = [
    {
      title: labels.risk,
      has: () => true,
      of: (it) => cell(said(it.risk), it.note && said(it.note, 'quiet')),
    },
    {
      title: labels.measures,
      has: (it) => it.measures?.length,
      of: ({ measures = [] }) =>
        measures.length
          ? { lines: measures.map((text) => said(text)), isList: measures.length > 1 }
          : cell(own(page.notStated, 'quiet')),
    },
    { title: labels.probability, has: (it) => it.probability, of: (it) => rated(it.probability) },
    { title: labels.impact, has: (it) => it.impact, of: (it) => rated(it.impact) },
    {
      title: labels.project,
      has: (it) => it.project,
      of: (it) => cell(it.project && referenceLine(it.project, context)),
    },
  ];
  const shown = all.filter(({ has }) => risks.some(has));
  return [
    {
      table: {
        caption: page.parts.risks,
        columns: shown.map((it) => own(it.title)),
        rows: risks.map((it) => ({ cells: shown.map(({ of }) => of(it)) })),
        hasRowHeads: true,
      },
    },
  ];
}

export function governanceView(context: PageContext): Block[] {
  const { governance } = context.programme;
  if (!governance || (governance.bodies.length === 0 && !governance.note)) return [];
  const titles = new Map(governance.bodies.map((it) => [it.id, it.title]));
  return [
    {
      facts: governance.bodies.map((it) => ({
        id: it.id,
        label: present<Line>(
          said(it.title),
          it.role && said(it.role, 'quiet'),
          it.reportsTo !== undefined &&
            titles.has(it.reportsTo) && {
              ...labelled(context.page.reportsTo, titles.get(it.reportsTo)!),
              tone: 'quiet',
            },
        ),
        items: (it.functions ?? []).map((text) => said(text)),
      })),
      ...(governance.note && { note: said(governance.note) }),
    },
  ];
}
