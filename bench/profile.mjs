/**
 * Where the time of our tag goes: self time of functions from the CPU profiler, and layout, style, paint and script
 * from a trace, beside the reference. Built with its names unmangled, otherwise as it ships.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median, measureRounds, openContender } from './measure.mjs';
import { OURS, REFERENCE } from './series.mjs';
import { createBenchSite } from './site.mjs';
import { outline, timeByKind, traceCategories } from './trace.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'roadmap';
const FUNCTIONS = 25;
const SAMPLE_MICROSECONDS = 100;
/** For the developer tools of a browser; not kept in the repository. */
const profiles = fileURLToPath(new URL('profiles', import.meta.url));

export async function profile(browser, { n, runs }) {
  const dist = await buildReadable();
  const site = await createBenchSite(dist);
  try {
    return [
      `# N = ${n}, ${runs} runs`,
      await figures(browser, site, n, runs),
      await kinds(browser, site, n, runs),
      await functions(browser, site, n, runs),
    ].join('\n\n');
  } finally {
    await site.close();
    await rm(dist, { recursive: true, force: true });
  }
}

async function buildReadable() {
  const outDir = await mkdtemp(join(tmpdir(), 'prog-widgets-bench-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: {
      outDir,
      // The plugins of the configuration count on spaces and comments being gone.
      rolldownOptions: {
        output: { minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } } },
      },
    },
  });
  await copyFile(join(root, 'src/theme/prog-widgets.css'), join(outDir, 'prog-widgets.css'));
  return outDir;
}

/** Without any profiler. */
async function figures(browser, site, n, runs) {
  const { results, starts, noisy } = await measureRounds(browser, site, {
    folder: FOLDER,
    names: [REFERENCE, OURS],
    sizes: [n],
    runs,
  });
  const of = (name, what) =>
    median(
      results
        .get(n)
        .get(name)
        .map((it) => it[what]),
    );
  const line = (what, label) => {
    const [ours, floor] = [of(OURS, what), of(REFERENCE, what)];
    return `${label}: ours ${ours.toFixed(1)} ms, ${REFERENCE} ${floor.toFixed(1)} ms, × ${(ours / floor).toFixed(2)}`;
  };
  return [
    line('first', 'first screen'),
    line('last', 'last row'),
    `all text in place: ours ${of(OURS, 'settled').toFixed(0)} ms`,
    `noisy starts: ${noisy} of ${starts}`,
  ].join('\n');
}

/** From a trace, which costs little itself; and one run of ours as it went. */
async function kinds(browser, site, n, runs) {
  const ends = { 'bench-first': 'first screen', 'bench-last': 'last row' };
  const lines = [];
  let story = [];
  for (const name of [OURS, REFERENCE]) {
    const traces = [];
    for (let run = 0; run < runs; run++) traces.push(await traceOf(browser, site, name, n));
    for (const [end, what] of Object.entries(ends)) {
      const runsByKind = traces.map((events) => timeByKind(events, 'bench-start', end));
      const parts = [...runsByKind[0].keys()].map((kind) => {
        const ms = median(runsByKind.map((times) => times.get(kind)));
        return `${kind} ${ms.toFixed(1)}`;
      });
      lines.push(`${name}, ${what}: ${parts.join(', ')}`);
    }
    if (name === OURS) story = outline(traces.at(-1), 'bench-start', 'bench-first');
  }
  return [
    `Trace, main thread, ms (median of each):\n${lines.join('\n')}`,
    `One run until the first screen (start, length in ms; from 1 ms on):\n${story.join('\n')}`,
  ].join('\n\n');
}

async function traceOf(browser, site, name, n) {
  const { page, close } = await openContender(browser, site, `${FOLDER}/${name}`, n);
  try {
    await page.evaluate(() => window.bench.emptyFrames());
    await page.tracing.start({ categories: traceCategories });
    await page.evaluate(() => window.bench.draw());
    const trace = await page.tracing.stop();
    return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  } finally {
    await close();
  }
}

async function functions(browser, site, n, runs) {
  let latest;
  const phases = { 'first screen': new Map(), 'from there to the last row': new Map() };
  for (let run = 0; run < runs; run++) {
    const { page, close } = await openContender(browser, site, `${FOLDER}/${OURS}`, n);
    try {
      const cdp = await page.createCDPSession();
      await page.evaluate(() => window.bench.emptyFrames());
      await cdp.send('Performance.enable');
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
      await cdp.send('Profiler.start');
      const { start, first, last } = await page.evaluate(() => window.bench.draw());
      const { profile } = await cdp.send('Profiler.stop');
      latest = profile;
      // performance.now() counts from here, on the profiler's own clock.
      const { metrics } = await cdp.send('Performance.getMetrics');
      const origin = metrics.find((it) => it.name === 'NavigationStart').value * 1e6;
      const at = (ms) => origin + (start + ms) * 1000;
      const [untilFirst, untilLast] = Object.values(phases);
      addSelfTimes(profile, at(0), at(first), untilFirst);
      addSelfTimes(profile, at(first), at(last), untilLast);
    } finally {
      await close();
    }
  }
  const file = join(profiles, `${OURS}-${n}.cpuprofile`);
  await mkdir(profiles, { recursive: true });
  await writeFile(file, JSON.stringify(latest));
  return [
    ...Object.entries(phases).map(
      ([name, times]) => `Self time per run, ${name}, ms:\n${top(times, runs)}`,
    ),
    `The last of these runs, for a browser's developer tools: ${relative(process.cwd(), file)}`,
  ].join('\n\n');
}

function addSelfTimes({ nodes, samples, timeDeltas, startTime }, from, to, times) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  let time = startTime;
  samples.forEach((id, at) => {
    // A sample stands for the time until the next one.
    time += timeDeltas[at];
    if (time < from || time > to) return;
    const { functionName, url, columnNumber } = byId.get(id);
    const file = url.replace(/.*\/|-[\w-]{8}(?=\.js$)/g, '');
    const name = functionName || `(anonymous at ${columnNumber + 1})`;
    const key = `${name} ${file}`.trim();
    times.set(key, (times.get(key) ?? 0) + (timeDeltas[at + 1] ?? 0) / 1000);
  });
}

function top(times, runs) {
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FUNCTIONS)
    .map(([name, ms]) => `${(ms / runs).toFixed(2).padStart(9)}  ${name}`)
    .join('\n');
}
