/**
 * `node bench/events.mjs`: whether `<prog-event-map>` stays usable with 5,000 events. In a built dist/, one page a view:
 * until its first screen is painted, until its last row is in place, and how long a filter holds the page up.
 */
import { parseArgs } from 'node:util';
import { launch, median } from './measure.mjs';
import { describeMachine } from './machine.mjs';
import { createBenchSite } from './site.mjs';
import { fileURLToPath } from 'node:url';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '5000' }, runs: { type: 'string', default: '3' } },
});
const n = Number(values.n);
const site = await createBenchSite(fileURLToPath(new URL('../dist', import.meta.url)));
const browser = await launch();
console.log(await describeMachine(browser));
console.log('| view | first screen, ms | last row, ms | filter, ms | longest task, ms |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const view of ['cycle', 'calendar', 'list', 'map']) {
  const all = [];
  for (let run = 0; run < Number(values.runs); run++) all.push(await measure(view));
  const middle = (key) => median(all.map((it) => it[key])).toFixed(0);
  console.log(`| ${view} | ${['first', 'last', 'filter', 'longest'].map(middle).join(' | ')} |`);
}
await browser.close();
await site.close();

async function measure(view) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(site.url);
  await page.addScriptTag({ url: '/prog-widgets/prog-widgets.js', type: 'module' });
  const result = await page.evaluate(run, view, n);
  await page.close();
  return result;
}

/** In the page. */
async function run(view, n) {
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
