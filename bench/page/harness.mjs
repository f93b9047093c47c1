/** Runs in the page: puts a contender in, looks at the clock, scrolls. Its bytes are not counted. */
const frame = () =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** What was changed before it, has been laid out and painted when the second frame begins. */
const secondFrame = () => frame().then(frame);

const SETTLED_MS = 400;
const SETTLE_LIMIT_MS = 30_000;
const LAST_ROW_LIMIT_MS = 60_000;

const container = document.getElementById('app');
const roots = new Set([container]);
const watched = { childList: true, subtree: true };
let contender, plan, input, count, observer;

// Rows may come into any shadow root, and closed ones can't be found later.
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.add(root);
  observer?.observe(root, watched);
  return root;
};

/** Everything that happens before the clock starts. */
async function prepare(address, n, options) {
  count = n;
  contender = await import(address);
  await contender.load?.();
  plan = contender.makePlan(n, options);
  input = contender.prepare?.(plan) ?? plan;
  await sleep(100);
  const { title, counted } = contender;
  return { title, counted };
}

/** What the audit looks for. */
function expected() {
  const activities = plan.groups.flatMap((group) => group.activities);
  const { firstYear } = plan;
  return { activities, rowTexts: activities.map(contender.rowText), firstYear };
}

/** @returns what an empty double frame takes here, in ms */
async function emptyFrames() {
  const times = [];
  for (let round = 0; round < 7; round++) {
    await sleep(20);
    const start = performance.now();
    times.push((await secondFrame()) - start);
  }
  return median(times);
}

/**
 * Draws. `first` and `last` are ms since `start`, with the empty double frame still in them. There is no `last` where
 * only rows in sight are in the DOM.
 */
async function draw() {
  const lastRow = contender.rows && watchRows(count);
  // A task of the page's own: what the debugger calls does not show as script in a trace.
  await sleep(1);
  performance.mark('bench-start');
  const start = performance.now();
  await contender.draw(container, input);
  const first = (await secondFrame()) - start;
  performance.mark('bench-first');
  const shown = lastRow && (await withLimit(lastRow, LAST_ROW_LIMIT_MS, 'the last row')) - start;
  // Rows may stand in the DOM before the first screen is shown.
  const last = shown && Math.max(shown, first);
  performance.mark('bench-last');
  return { start, first, last };
}

/**
 * Each batch of changes gets its second frame first and is counted then, so that the counting stands in nobody's time.
 * @returns {Promise<number>} when the last of `wanted` rows was on the screen
 */
function watchRows(wanted) {
  let found = 0;
  return new Promise((resolve) => {
    observer = new MutationObserver(async (records) => {
      const time = await secondFrame();
      for (const { addedNodes } of records) for (const node of addedNodes) found += rowsIn(node);
      // What was drawn anew has been counted twice.
      if (found < wanted || rowsNow() < wanted) return;
      observer?.disconnect();
      observer = undefined;
      resolve(time);
    });
    for (const root of roots) observer.observe(root, watched);
  });
}

function rowsNow() {
  let sum = 0;
  for (const root of roots) sum += root.querySelectorAll(contender.rows).length;
  return sum;
}

function rowsIn(node) {
  if (!(node instanceof Element)) return 0;
  return Number(node.matches(contender.rows)) + node.querySelectorAll(contender.rows).length;
}

/** Waits until the page has stopped changing. @returns the ms since `start` of the last change */
async function settle(start) {
  let changed = performance.now();
  const quiet = new MutationObserver(() => (changed = performance.now()));
  for (const root of roots) quiet.observe(root, { ...watched, attributes: true });
  const end = changed + SETTLE_LIMIT_MS;
  while (performance.now() - changed < SETTLED_MS && performance.now() < end) await sleep(50);
  quiet.disconnect();
  return changed - start;
}

function elements() {
  let sum = 0;
  for (const root of roots) sum += root.querySelectorAll('*').length;
  return sum;
}

/**
 * @returns {Promise<number[]>} what each frame took. The way that is left is divided anew at each step: heights that
 *   were estimated change, and at the page's end a browser waits for its display instead of drawing, which would be
 *   counted as work.
 */
async function scroll(steps = 100) {
  const { scrollingElement } = document;
  const scroller = contender.scroller
    ? container.querySelector(contender.scroller)
    : scrollingElement;
  const times = [];
  if (contender.fitsTheScreen && scroller.scrollHeight <= scroller.clientHeight) return times;
  let before = await secondFrame();
  for (let left = steps; left > 0; left--) {
    // Between two frames, as a finger does: in the frame itself some still draw where it stood before.
    if (contender.scroller) await sleep(0);
    const rest = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    scroller.scrollTop += Math.min(120, rest / left);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  if (scroller.scrollTop < steps) throw new Error('Nothing was scrolled');
  return times;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function withLimit(promise, ms, what) {
  const late = sleep(ms).then(() => {
    throw new Error(`${what} did not come within ${ms / 1000} s`);
  });
  return Promise.race([promise, late]);
}

window.bench = { prepare, expected, emptyFrames, draw, settle, elements, scroll };
