/** The chart itself: loaded when one comes near the screen. No legend and no animation: lines carry their own names. */
import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import type { ChartLine, ChartView } from './chart-view.js';
import { lineLabels, roomForLabels } from './line-labels.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

export interface DrawnChart {
  update(view: ChartView): void;
  destroy(): void;
}

export interface Look {
  text: string;
  muted: string;
  line: string;
  surface: string;
  hues: string[];
  font: string;
  size: number;
}

/** Told apart by shape too: a circle, a square, a triangle, a diamond, a cross. */
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;
const HUES = ['--_plan', '--_done', '--_plan-text', '--_late', '--_muted'];

/** A4 without its margins, in CSS pixels. */
const PAPER_WIDTH = 680;
/** Print scales what is on the screen: twice as many pixels stay sharp. */
const LEAST_RATIO = 2;

export function lineChart(box: HTMLElement, first: ChartView): DrawnChart {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  box.replaceChildren(canvas);
  let view = first;
  const chart = new Chart(canvas, configOf(view, lookOf(box), box.clientWidth));
  canvas.setAttribute('aria-label', view.description);

  const redraw = (): void => {
    const { data, options } = configOf(view, lookOf(box), chart.width);
    chart.data = data;
    chart.options = options!;
    chart.update('none');
    canvas.setAttribute('aria-label', view.description);
  };
  const toPaper = (): void => chart.resize(PAPER_WIDTH, chart.height);
  const toScreen = (): void => chart.resize();
  window.addEventListener('beforeprint', toPaper);
  window.addEventListener('afterprint', toScreen);
  return {
    update(next) {
      view = next;
      redraw();
    },
    destroy() {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
      chart.destroy();
      canvas.remove();
    },
  };
}

/** The page's colours and type, as the tag has them now. */
function lookOf(box: HTMLElement): Look {
  const style = getComputedStyle(box);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const role = (name: string): string =>
    isForced ? 'CanvasText' : style.getPropertyValue(name).trim() || style.color;
  return {
    text: role('--_text'),
    muted: role('--_muted'),
    line: isForced ? 'GrayText' : role('--_line'),
    surface: isForced ? 'Canvas' : role('--_surface'),
    hues: HUES.map(role),
    font: style.fontFamily,
    size: Math.max(12.5, parseFloat(style.fontSize) * 0.8667),
  };
}

function configOf(view: ChartView, look: Look, width: number): ChartConfiguration<'line'> {
  const font = { family: look.font, size: look.size };
  const ticks = { color: look.muted, font };
  return {
    type: 'line',
    data: {
      labels: view.labels,
      datasets: view.lines.map((it) => ({
        label: it.label,
        data: it.values,
        ...styleOf(it, look, view.labels.length),
      })),
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(LEAST_RATIO, devicePixelRatio),
      layout: { padding: { top: look.size * 1.6, right: roomForLabels(view, look, width) } },
      scales: {
        x: {
          // Half a step of room on both sides, for the values of the first and the last.
          offset: view.labels.length <= MANY_PLACES,
          grid: { display: false },
          border: { color: look.muted },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: {
          beginAtZero: true,
          grid: { color: look.line, drawTicks: false },
          border: { display: false },
          ticks: {
            ...ticks,
            maxTicksLimit: 5,
            padding: 8,
            callback: (value) => view.format(Number(value)),
          },
        },
      },
    },
    plugins: [lineLabels(view, look)],
  };
}

function styleOf({ kind, series }: ChartLine, look: Look, places: number): object {
  const hue = look.hues[series % look.hues.length]!;
  const isPlan = kind === 'plan';
  return {
    spanGaps: false,
    borderColor: hue,
    borderWidth: isPlan ? 1.5 : 2.5,
    borderDash: isPlan ? [5, 4] : [],
    pointStyle: SHAPES[series % SHAPES.length],
    pointBackgroundColor: isPlan ? look.surface : hue,
    pointBorderColor: hue,
    pointBorderWidth: 1.5,
    // Thousands of points are a line; a few are values.
    pointRadius: places > MANY_PLACES ? 1 : isPlan ? 3.5 : 4.5,
    order: isPlan ? 1 : 0,
  };
}

const MANY_PLACES = 60;
