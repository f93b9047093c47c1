/** Runs in the page before anything else of it: what Chromium says of a visitor's patience. */
export function watchVitals() {
  const seen = { lcp: 0, loaded: undefined, shifts: [], inputs: [] };
  window.vitals = seen;
  const observe = (type, each, options) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('layout-shift', ({ startTime: at, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ at, value });
  });
  const keep = ({ interactionId: id, name, startTime: at, duration }) => {
    if (id) seen.inputs.push({ id, name, at, duration });
  };
  observe('event', keep, { durationThreshold: 16 });
  // Its parts' own, which stay inside it, are heard here too.
  const isWhole = (event) => event.composedPath()[0].localName === 'prog-page';
  document.addEventListener(
    'prog-load',
    (event) => isWhole(event) && (seen.loaded ??= performance.now()),
    true,
  );
}

/** The worst five seconds, pauses of a second apart: https://web.dev/articles/cls */
export function worstShift(shifts) {
  let worst = 0;
  let sum = 0;
  let [start, last] = [-Infinity, -Infinity];
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - start > 5000) {
      sum = 0;
      start = at;
    }
    last = at;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** The longest that one tap or key took until its frame; of all its events the longest. 0: none took 16 ms. */
export const worstInput = (inputs) => Math.max(0, ...inputs.map((it) => it.duration));
