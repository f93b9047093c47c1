/** The names at the ends of the lines, and the values beside their points where there is room. */
import type { Chart, Plugin } from 'chart.js';
import { pieceOf } from '../../programme/piece-of.js';
import type { ChartStyle } from './chart-style.js';
import type { ChartView } from './chart-view.js';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface EndLabel {
  lines: string[];
  x: number;
  y: number;
  colour: string;
}

/** So much of the picture may go to names; and no more than that, in px. */
const SHARE = 0.32;
const MOST = 170;
const GAP = 10;
/** Half of a point with its rim. */
const POINT = 5;
/** Beyond this, values would stand in each other's way. */
const MOST_VALUES = 16;
const MOST_LINES = 6;

const fontOf = ({ size, font }: ChartStyle, weight = 400): string => `${weight} ${size}px ${font}`;

/** Measures without a picture: the room must be known before there is one. */
let ruler: CanvasRenderingContext2D | null | undefined;
function widthOf(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * 7;
  ruler.font = font;
  return ruler.measureText(text).width;
}

/** By words; what is still too long ends with «…», and its whole stands in the table. */
function wrapped(text: string, most: number, font: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const joined = lines.length ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length && widthOf(joined, font) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const kept = lines.slice(0, 3);
  if (lines.length > kept.length) kept[kept.length - 1] += '…';
  return kept.map((line) => {
    let it = line;
    while (it.length > 2 && widthOf(it, font) > most)
      it = `${pieceOf(it.replace(/…$/, ''), 0, -1)}…`;
    return it;
  });
}

const hasOneSeries = ({ lines }: ChartView): boolean =>
  new Set(lines.map((it) => it.series)).size === 1;

interface Name {
  label: string;
  /** The line that it stands at, and the place of that line's last value. */
  line: number;
  place: number;
  series: number;
}

/**
 * Of parallel series, each name once, at whichever of its two lines goes further; of a single one, «план» and
 * «достигнуто» at their own.
 */
function namesOf(view: ChartView): Name[] {
  const isOne = hasOneSeries(view);
  const names = new Map<string, Name>();
  view.lines.forEach(({ label, values, kind, series }, line) => {
    const place = values.reduce((at: number, it, index) => (it === null ? at : index), -1);
    const key = isOne ? kind : String(series);
    if (place > (names.get(key)?.place ?? -1)) names.set(key, { label, line, place, series });
  });
  return [...names.values()];
}

/** Beside the picture there must be room for the names of lines that go to its edge; the others stand within it. */
export function roomForLabels(view: ChartView, style: ChartStyle, width: number): number {
  const most = Math.min(MOST, width * SHARE);
  const font = fontOf(style, 600);
  const atEdge = namesOf(view).filter((it) => it.place === view.labels.length - 1);
  const widths = atEdge.flatMap(({ label }) =>
    wrapped(label, most, font).map((it) => widthOf(it, font)),
  );
  return widths.length ? Math.ceil(Math.max(...widths)) + GAP * 2 : GAP * 2;
}

export function lineLabels(view: ChartView, style: ChartStyle): Plugin<'line'> {
  return {
    id: 'line-labels',
    afterDatasetsDraw(chart) {
      const names = nameLabels(chart, view, style);
      drawValues(
        chart,
        view,
        style,
        names.map((it) => boxOf(it, style)),
      );
      drawNames(chart, names, style);
    },
  };
}

function nameLabels(chart: Chart<'line'>, view: ChartView, style: ChartStyle): EndLabel[] {
  const { width, height } = chart;
  const lineHeight = style.size * 1.2;
  const isOne = hasOneSeries(view);
  const labels = namesOf(view).map(({ label, line, place, series }): EndLabel => {
    const { x, y } = chart.getDatasetMeta(line).data[place]!;
    const isAtEdge = place === view.labels.length - 1;
    const left = x + GAP;
    return {
      lines: wrapped(label, Math.min(MOST, width - left), fontOf(style, 600)),
      x: left,
      // Where the plan goes on beside it, below the point: above it stands its value.
      y: isAtEdge || !isOne ? y : y + lineHeight,
      colour: style.hues[series % style.hues.length]!,
    };
  });
  return apart(labels, lineHeight, height);
}

function boxOf({ lines, x, y }: EndLabel, style: ChartStyle): Box {
  const width = Math.max(...lines.map((it) => widthOf(it, fontOf(style, 600))));
  const height = lines.length * style.size * 1.2;
  return { x, y: y - height / 2, width, height };
}

/**
 * From top to bottom, each below the one before it; then back up, where that went beyond the edge. Names of lines that
 * end in different places are in nobody's way.
 */
function apart(labels: EndLabel[], lineHeight: number, height: number): EndLabel[] {
  const tall = (it: EndLabel): number => it.lines.length * lineHeight + 2;
  for (const x of new Set(labels.map((it) => it.x))) {
    const sorted = labels.filter((it) => it.x === x).sort((a, b) => a.y - b.y);
    let edge = 0;
    for (const it of sorted) {
      it.y = Math.max(it.y, edge + tall(it) / 2);
      edge = it.y + tall(it) / 2;
    }
    let floor = height;
    for (const it of sorted.reverse()) {
      it.y = Math.min(it.y, floor - tall(it) / 2);
      floor = it.y - tall(it) / 2;
    }
  }
  return labels;
}

/** With a rim of the page's own colour, so that a line behind a name does not strike it out. */
function drawNames({ ctx }: Chart<'line'>, labels: EndLabel[], style: ChartStyle): void {
  ctx.save();
  ctx.font = fontOf(style, 600);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const height = style.size * 1.2;
  for (const { lines, x, y, colour } of labels) {
    ctx.fillStyle = colour;
    ctx.strokeStyle = style.surface;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    lines.forEach((line, index) => {
      const at = y + (index - (lines.length - 1) / 2) * height;
      ctx.strokeText(line, x, at);
      ctx.fillText(line, x, at);
    });
  }
  ctx.restore();
}

/** What was reached stands above its point, a plan below it; nothing is written over something else. */
function drawValues(chart: Chart<'line'>, view: ChartView, style: ChartStyle, names: Box[]): void {
  const { ctx, chartArea } = chart;
  if (view.labels.length > MOST_VALUES || view.lines.length > MOST_LINES) return;
  const points = view.lines.flatMap(({ values }, index) =>
    chart.getDatasetMeta(index).data.flatMap(({ x, y }, place) => {
      const isThere = values[place] !== null && values[place] !== undefined;
      return isThere ? [{ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT }] : [];
    }),
  );
  const taken: Box[] = [...points, ...names];
  const order = view.lines.map((_, index) => index);
  order.sort((a, b) => view.lines[a]!.kind.localeCompare(view.lines[b]!.kind));
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const index of order) {
    const { kind, values } = view.lines[index]!;
    ctx.font = fontOf(style, kind === 'actual' ? 600 : 400);
    ctx.fillStyle = kind === 'actual' ? style.text : style.muted;
    values.forEach((value, place) => {
      const point = chart.getDatasetMeta(index).data[place];
      if (value === null || !point) return;
      const text = view.format(value);
      const width = widthOf(text, ctx.font);
      const above = kind === 'actual' ? -1 : 1;
      for (const side of [above, -above]) {
        const y = point.y + side * (POINT + style.size * 0.75);
        const box = { x: point.x - width / 2, y: y - style.size / 2, width, height: style.size };
        const isInside = box.y > 0 && box.y + box.height < chartArea.bottom;
        if (!isInside || taken.some((it) => overlap(it, box))) continue;
        taken.push(box);
        ctx.fillText(text, point.x, y);
        return;
      }
    });
  }
  ctx.restore();
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 2 &&
  b.x < a.x + a.width + 2 &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;
