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
import { attempt } from '../../documents/lit/handled.js';
import { chartStyleOf, type ChartStyle } from './chart-style.js';
import type { ChartLine, ChartView } from './chart-view.js';
import { lineLabels, roomForLabels } from './line-labels.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

export interface DrawnChart {
  update(view: ChartView): void;
  destroy(): void;
}

/** Told apart by shape too: a circle, a square, a triangle, a diamond, a cross. */
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;

/** A4 without its margins, in CSS pixels. */
const PAPER_WIDTH = 680;
/** Print scales what is on the screen: twice as many pixels stay sharp. */
const LEAST_RATIO = 2;

export function lineChart(box: HTMLElement, first: ChartView): DrawnChart {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  box.replaceChildren(canvas);
  let view = first;
  const chart = new Chart(canvas, configOf(view, chartStyleOf(box), box.clientWidth));
  canvas.setAttribute('aria-label', view.description);

  const redraw = (): void => {
    const { data, options } = configOf(view, chartStyleOf(box), chart.width);
    chart.data = data;
    chart.options = options!;
    chart.update('none');
    canvas.setAttribute('aria-label', view.description);
  };
  const toPaper = (): void => attempt(box, () => chart.resize(PAPER_WIDTH, chart.height));
  const toScreen = (): void => attempt(box, () => chart.resize());
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

function configOf(view: ChartView, style: ChartStyle, width: number): ChartConfiguration<'line'> {
  const font = { family: style.font, size: style.size };
  const ticks = { color: style.muted, font };
  return {
    type: 'line',
    data: {
      labels: view.labels,
      datasets: view.lines.map((it) => ({
        label: it.label,
        data: it.values,
        ...styleOf(it, style, view.labels.length),
      })),
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(LEAST_RATIO, devicePixelRatio),
      layout: { padding: { top: style.size * 1.6, right: roomForLabels(view, style, width) } },
      scales: {
        x: {
          // Half a step of room on both sides, for the values of the first and the last.
          offset: view.labels.length <= MANY_PLACES,
          grid: { display: false },
          border: { color: style.muted },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: {
          beginAtZero: true,
          grid: { color: style.line, drawTicks: false },
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
    plugins: [lineLabels(view, style)],
  };
}

function styleOf({ kind, series }: ChartLine, style: ChartStyle, places: number): object {
  const hue = style.hues[series % style.hues.length]!;
  const isPlan = kind === 'plan';
  return {
    spanGaps: false,
    borderColor: hue,
    borderWidth: isPlan ? 1.5 : 2.5,
    borderDash: isPlan ? [5, 4] : [],
    // The sixth line has the colour of the first, and another shape.
    pointStyle: SHAPES[(series + Math.floor(series / style.hues.length)) % SHAPES.length],
    pointBackgroundColor: isPlan ? style.surface : hue,
    pointBorderColor: hue,
    pointBorderWidth: 1.5,
    // Thousands of points are a line; a few are values.
    pointRadius: places > MANY_PLACES ? 1 : isPlan ? 3.5 : 4.5,
    order: isPlan ? 1 : 0,
  };
}

const MANY_PLACES = 60;
