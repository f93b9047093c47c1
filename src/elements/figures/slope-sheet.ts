/** One indicator on a sheet: small, in a row of a list; or large, with its values and every year that has room. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  columnLabels,
  spreadLabels,
  widthOf,
  type SlopeLabel,
} from '../../drawing/slope-labels.js';
import { slope, type Slope, type SlopeFrame, type SlopeSeries } from '../../drawing/slope.js';
import type { SlopeView } from './course.view.js';
import { framed, marks, words } from './slope-marks.js';

/** Below the picture, for the words of its columns. */
export const FOOT = 16;

export interface Values {
  number: (value: number) => string;
  of: (series: SlopeSeries, drawn: Slope, frame: SlopeFrame) => SlopeLabel[];
  /** Of plans that end in their names. */
  ofPlans: (drawn: Slope[], names: SlopeLabel[], frame: SlopeFrame) => SlopeLabel[];
}

export interface Sheet {
  /** In units of which a letter has 12.5; without the words below. */
  width: number;
  height: number;
  hasFoot: boolean;
  /** What writes values beside their marks, where they are. */
  values?: Values | undefined;
}

export function sheet(view: SlopeView, series: SlopeSeries, it: Sheet): TemplateResult {
  const { width, height, hasFoot, values } = it;
  const frame = frameOf(view, it);
  const drawn = slope(series, frame);
  const base = view.scale
    ? `M9 ${height / 2}H${width - 9}M9 ${height / 2 - 4}v8M${width - 9} ${height / 2 - 4}v8`
    : `M0 ${height - 0.5}H${width}`;
  return framed(
    width,
    height + (hasFoot ? FOOT : 3),
    html`${svg`<path class="base" d=${base}></path>`} ${marks(drawn)}
    ${values ? words(values.of(series, drawn, frame)) : nothing}
    ${hasFoot ? words(footOf(view, it)) : nothing}`,
  );
}

/** Several plans on one sheet: lines that end in their names. */
export function sharedSheet(view: SlopeView, it: Sheet): TemplateResult {
  const { width, height, values } = it;
  const { series, columns } = view;
  const names = series.map(({ group = '', slope: { points } }) => {
    const last = points.at(-1)?.plan;
    return values && last !== undefined ? `${group} ${values.number(last)}` : group;
  });
  const inside = width - Math.max(...names.map(widthOf)) - 8;
  const frame = { ...frameOf(view, it), width: inside };
  const drawn = series.map((one) => slope(one.slope, frame));
  const labels = spreadLabels(
    drawn.map((one, at): SlopeLabel => ({
      x: (one.end?.x ?? 0) + 11,
      y: (one.end?.y ?? 0) + 4,
      text: names[at]!,
      anchor: 'start',
    })),
    height,
  );
  return framed(
    width,
    height + FOOT,
    html`${svg`<path class="base" d=${`M0 ${height - 0.5}H${inside}`}></path>`}
    ${drawn.map((one) => svg`<path class="course" d=${one.course}></path>`)} ${drawn.map(marks)}
    ${words(labels)} ${values ? words(values.ofPlans(drawn, labels, frame)) : nothing}
    ${words(columnLabels(columns, [], inside, height + FOOT - 4, Boolean(values)))}`,
  );
}

/** Values above the highest and below the lowest mark need room. */
function frameOf(
  { columns, ends, scale }: SlopeView,
  { width, height, values }: Sheet,
): SlopeFrame {
  const [low, high] = ends;
  const more = values && !scale ? (high / 2 - low / 2) * 0.35 : 0;
  return {
    width,
    height,
    columns: columns.length,
    ends: [low - more, high + more],
    isLying: Boolean(scale),
  };
}

function footOf(
  { scale, columns, known }: SlopeView,
  { width, height, values }: Sheet,
): SlopeLabel[] {
  const y = height + FOOT - 4;
  if (!scale) return columnLabels(columns, known, width, y, Boolean(values));
  return [
    { x: 9, y, text: scale[0], anchor: 'middle' },
    { x: width, y, text: scale[1], anchor: 'end' },
  ];
}
