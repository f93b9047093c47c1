/** A small chart as a picture: by attributes and classes only. What it shows stands beside it in words, so it is not heard. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  columnLabels,
  spreadLabels,
  widthOf,
  type SlopeLabel,
} from '../../drawing/slope-labels.js';
import {
  slope,
  type Slope,
  type SlopeFrame,
  type SlopePoint,
  type SlopeSeries,
} from '../../drawing/slope.js';
import type { Indicator } from '../../programme/schema.js';
import type { DistanceWords } from '../../i18n/contract/distance.js';
import type { CourseContext } from './context.js';
import { axisOf, courseOf, type SlopeView } from './course.view.js';
import type { SeriesView } from './series.view.js';
import { isShared } from './picture.view.js';

/** In a row of a list; the height without the words below. */
const WIDTH = 220;
const HEIGHT = 54;
const FOOT = 16;

export interface Painting {
  /** One for each series, above each other on the same scale; or a single one where a few plans fit into one. */
  of: (id: string) => TemplateResult[];
  legend: TemplateResult | typeof nothing;
}

/** The indicators of a list, on the years that they have in common. */
export function painting(all: [Indicator, SeriesView[]][], context: CourseContext): Painting {
  const axis = axisOf(all);
  const views = new Map(
    all.map(([it, series]) => [it.id, { series, view: courseOf(it, series, context, axis) }]),
  );
  const drawn = [...views.values()].flatMap(({ view }) => view?.series ?? []);
  return {
    of: (id) => {
      const { series, view } = views.get(id)!;
      if (!view) return [];
      if (isShared(series) && !view.scale) return [shared(view)];
      const last = view.series.length - 1;
      return view.series.map((it, at) => picture(view, it.slope, at === last));
    },
    legend: legend(
      drawn.map((it) => it.slope),
      context.say.distance.signs,
    ),
  };
}

function picture(view: SlopeView, series: SlopeSeries, hasFoot: boolean): TemplateResult {
  const { scale, columns, ends } = view;
  const [width, tall] = [WIDTH, scale ? 26 : HEIGHT];
  const frame: SlopeFrame = {
    width,
    height: tall,
    columns: columns.length,
    ends,
    isLying: Boolean(scale),
  };
  const drawn = slope(series, frame);
  const base = scale
    ? `M9 ${tall / 2}H${width - 9}M9 ${tall / 2 - 4}v8M${width - 9} ${tall / 2 - 4}v8`
    : `M0 ${tall - 0.5}H${width}`;
  return framed(
    width,
    tall + (hasFoot ? FOOT : 3),
    html`${svg`<path class="base" d=${base}></path>`} ${marks(drawn)}
    ${hasFoot ? words(footOf(view, width, tall)) : nothing}`,
  );
}

function footOf({ scale, columns, known }: SlopeView, width: number, tall: number): SlopeLabel[] {
  const y = tall + FOOT - 4;
  if (!scale) return columnLabels(columns, known, width, y);
  return [
    { x: 9, y, text: scale[0], anchor: 'middle' },
    { x: width, y, text: scale[1], anchor: 'end' },
  ];
}

function shared(view: SlopeView): TemplateResult {
  const [width, height] = [WIDTH, HEIGHT];
  const { series, columns, ends } = view;
  const names = series.map(({ group = '' }) => group);
  const room = Math.max(...names.map(widthOf)) + 8;
  const frame: SlopeFrame = { width: width - room, height, columns: columns.length, ends };
  const drawn = series.map((it) => slope(it.slope, frame));
  const labels = spreadLabels(
    drawn.map((it, at): SlopeLabel => ({
      x: (it.end?.x ?? 0) + 11,
      y: (it.end?.y ?? 0) + 4,
      text: names[at]!,
      anchor: 'start',
    })),
    height,
  );
  return framed(
    width,
    height + FOOT,
    html`${svg`<path class="base" d=${`M0 ${height - 0.5}H${width - room}`}></path>`}
    ${drawn.map((it) => svg`<path class="course" d=${it.course}></path>`)} ${drawn.map(marks)}
    ${words(labels)} ${words(columnLabels(columns, [], width - room, height + FOOT - 4))}`,
  );
}

const framed = (width: number, height: number, inside: unknown): TemplateResult =>
  html`<svg class="slope" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${svg`${inside}`}
  </svg>`;

const KINDS = [
  'bounds',
  'better',
  'short',
  'line',
  'tick',
  'start',
  'met',
  'open',
  'missed',
] as const;

function marks(drawn: Slope): unknown {
  return [
    KINDS.map((kind) =>
      drawn[kind] ? svg`<path class=${kind} d=${drawn[kind]}></path>` : nothing,
    ),
    drawn.unknown.map(
      ({ x, y }) => svg`<text class="unknown" x=${x} y=${y} text-anchor="middle">?</text>`,
    ),
  ];
}

const words = (labels: SlopeLabel[]): unknown =>
  labels.map(
    ({ x, y, text, anchor, isStrong }) =>
      svg`<text class=${isStrong ? 'strong' : nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
  );

type Sign = keyof DistanceWords['signs'];

const HAS: Record<Sign, (it: SlopePoint) => unknown> = {
  start: () => false,
  plan: (it) => it.plan !== undefined,
  met: (it) => it.mark === 'met',
  missed: (it) => it.mark === 'missed',
  open: (it) => it.fact !== undefined && !it.mark,
  short: (it) => it.mark === 'missed' && it.plan !== undefined && it.fact !== it.plan,
  better: (it) =>
    it.mark === 'met' && it.plan !== undefined && it.planMax === undefined && it.fact !== it.plan,
  unknown: (it) => it.isUnknown,
};

const SAMPLES: Record<Sign, SlopeSeries> = {
  start: { points: [], start: { at: 0, value: 0.5 } },
  plan: { points: [{ at: 0, plan: 0.5 }] },
  met: { points: [{ at: 0, fact: 0.5, mark: 'met' }] },
  missed: { points: [{ at: 0, fact: 0.5, mark: 'missed' }] },
  open: { points: [{ at: 0, fact: 0.5 }] },
  short: { points: [{ at: 0, plan: 1, fact: 0, mark: 'missed' }] },
  better: { points: [{ at: 0, plan: 0, fact: 1, mark: 'met' }] },
  unknown: { points: [{ at: 0, isUnknown: true }] },
};

/** What the signs mean, of those that are there. */
function legend(
  all: SlopeSeries[],
  names: DistanceWords['signs'],
): TemplateResult | typeof nothing {
  const signs = (Object.keys(HAS) as Sign[]).filter((it) =>
    all.some(({ points, start }) => (it === 'start' && start) || points.some(HAS[it])),
  );
  if (signs.length < 2) return nothing;
  return html`<ul class="signs">
    ${signs.map(
      (it) =>
        html`<li>
          <svg class="slope" viewBox="0 0 16 18" aria-hidden="true">${sign(it)}</svg>${names[it]}
        </li>`,
    )}
  </ul>`;
}

function sign(it: Sign): TemplateResult {
  if (it === 'unknown')
    return svg`<text class="unknown" x="8" y="14" text-anchor="middle">?</text>`;
  const drawn = slope(SAMPLES[it], { width: 16, height: 18, columns: 1, ends: [0, 1] });
  return svg`<path class=${it === 'plan' ? 'tick' : it} d=${drawn[it === 'plan' ? 'tick' : it]}></path>`;
}
