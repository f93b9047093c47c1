/** A small chart as a picture: by attributes and classes only. What it shows stands beside it in words, so it is not heard. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  columnLabels,
  spreadLabels,
  widthOf,
  withoutTouching,
  type SlopeLabel,
} from '../../drawing/slope-labels.js';
import { slope, type Slope, type SlopeFrame, type SlopeSeries } from '../../drawing/slope.js';
import type { Indicator } from '../../programme/schema.js';
import type { MeasureContext } from './context.js';
import { axisOf, courseOf, type SlopeView } from './course.view.js';
import type { SeriesView } from './series.view.js';
import { isShared, type Sign } from './signs.view.js';

export interface PictureSize {
  width: number;
  height: number;
  /** Values are written at their marks, as far as there is room. */
  format?: (value: number) => string;
}

/** In a row of a list. */
const SMALL: PictureSize = { width: 220, height: 54 };
/** For the words below. */
const FOOT = 16;

export type Paint = (id: string, series: SeriesView[]) => TemplateResult[];

/** What draws the indicators of a list: on the years that they have in common. */
export function painter(
  all: [Indicator, SeriesView[]][],
  context: MeasureContext,
  size = SMALL,
): Paint {
  const axis = axisOf(all);
  return (id, series) => {
    const view = courseOf(context.indicators.get(id)!, series, context, axis);
    if (!view) return [];
    if (isShared(series) && !view.scale) return [shared(view, size)];
    const last = view.series.length - 1;
    return view.series.map((it, at) => picture(view, it.slope, size, at === last));
  };
}

function picture(
  view: SlopeView,
  series: SlopeSeries,
  { width, height, format }: PictureSize,
  hasFoot: boolean,
): TemplateResult {
  const { scale, columns, ends } = view;
  const tall = scale ? 26 : height;
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
    ${format ? words(numbers(drawn, format, frame)) : nothing}
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

function shared(view: SlopeView, { width, height }: PictureSize): TemplateResult {
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

/** The last fact first, then as many as have room. */
function numbers(
  { facts }: Slope,
  format: (value: number) => string,
  { width, height }: SlopeFrame,
): SlopeLabel[] {
  const labels = [...facts].reverse().map(({ x, y, value }): SlopeLabel => {
    const text = format(value);
    const half = widthOf(text) / 2;
    return {
      x: Math.min(Math.max(x, half), width - half),
      y: y < 18 ? Math.min(y + 19, height - 2) : y - 9,
      text,
      anchor: 'middle',
      isStrong: true,
    };
  });
  const isClear = (it: SlopeLabel): boolean =>
    !facts.some(
      ({ x, y }) => Math.abs(x - it.x) < widthOf(it.text) / 2 && y > it.y - 13 && y < it.y + 3,
    );
  return withoutTouching(labels.filter(isClear), 4);
}

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

export function sign(it: Sign): TemplateResult {
  if (it === 'unknown')
    return svg`<text class="unknown" x="8" y="14" text-anchor="middle">?</text>`;
  const kind = it === 'plan' ? 'tick' : it;
  const drawn = slope(SAMPLES[it], { width: 16, height: 18, columns: 1, ends: [0, 1] });
  return svg`<path class=${kind} d=${drawn[kind]}></path>`;
}
