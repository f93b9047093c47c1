/** Whether `<prog-event-map>` stays usable with thousands of events: each of its views, each time in a fresh page. */
import { quietMoment } from './machine.mjs';
import { table } from './markdown.mjs';
import { medianAndRange } from './report.mjs';

const COUNT = 5000;
const VIEWS = ['cycle', 'calendar', 'list', 'map'];
const columns = {
  first: 'first screen, ms',
  last: 'last row, ms',
  filter: 'a search holds the page, ms',
  longest: 'longest task, ms',
};

/** @returns {Promise<{ view: string, runs: Record<keyof typeof columns, number>[] }[]>} */
export async function measureEvents(browser, site, { runs, note }) {
  const all = VIEWS.map((view) => ({ view, runs: [] }));
  for (let run = 1; run <= runs; run++)
    for (const { view, runs: measured } of all) {
      await quietMoment();
      const one = await measure(browser, site, view);
      measured.push(one);
      note(`events as ${view}, run ${run}: first screen ${one.first.toFixed(0)} ms`);
    }
  return all;
}

async function measure(browser, site, view) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site.url);
    await page.addScriptTag({ url: '/prog-widgets/prog-widgets.js', type: 'module' });
    return await page.evaluate(inPage, view, COUNT);
  } finally {
    await context.close();
  }
}

export function eventsTable(all) {
  const rows = all.map(({ view, runs }) => [
    view,
    ...Object.keys(columns).map((key) => medianAndRange(runs.map((it) => it[key]))),
  ]);
  return `${COUNT.toLocaleString('en')} events.\n\n${table(['view:', ...Object.values(columns)], rows)}`;
}

/** In the page. */
async function inPage(view, n) {
  const frames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const two = (it) => String(it).padStart(2, '0');
  const events = Array.from({ length: n }, (_, i) => ({
    id: `e${i}`,
    title: `Событие ${i}: семинар для методистов и педагогов района`,
    when: `${2021 + (i % 5)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
    kind: ['семинар', 'форум', 'вебинар'][i % 3],
    audience: ['Методисты', 'Педагоги', 'Руководители'][i % 3],
    project: `p${i % 6}`,
    place: { name: `Школа № ${i % 200}`, lat: 56 + (i % 20) / 100, lon: 3 + (i % 200) / 1000 },
    note: 'Примечание к событию, чтобы было что открыть',
  }));
  const projects = Array.from({ length: 6 }, (_, i) => ({ id: `p${i}`, title: `Проект ${i}` }));
  const programme = {
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    projects,
    events,
  };
  await customElements.whenDefined('prog-event-map');
  const warm = document.createElement('prog-event-map');
  warm.programme = { ...programme, events: events.slice(0, 3) };
  await new Promise((resolve) => {
    warm.addEventListener('prog-load', resolve);
    document.body.append(warm);
  });
  warm.remove();
  await frames();
  let longest = 0;
  new window.PerformanceObserver((list) => {
    for (const it of list.getEntries()) longest = Math.max(longest, it.duration);
  }).observe({ type: 'longtask' });
  const start = performance.now();
  const tag = document.createElement('prog-event-map');
  tag.view = view;
  tag.today = '2023-12-10';
  tag.programme = programme;
  const loaded = new Promise((resolve) => tag.addEventListener('prog-load', resolve));
  document.body.append(tag);
  await loaded;
  await frames();
  const first = performance.now() - start;
  const settled = async () => {
    const root = tag.shadowRoot;
    for (let last = -1; ;) {
      const count = root.querySelectorAll('[data-item], .pick, .sign').length;
      if (count === last) return performance.now();
      last = count;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  };
  const last = (await settled()) - start;
  const field = tag.shadowRoot.querySelector('[name=q]');
  // As long as somebody takes who reaches for the field and begins to type.
  field.focus();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const typed = performance.now();
  field.value = 'форум';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  const left = tag.shadowRoot.querySelector('.chosen [role=status]');
  while (!left.textContent) await new Promise((resolve) => setTimeout(resolve, 4));
  await frames();
  return { first, last, filter: performance.now() - typed, longest };
}
