/** Reads a trace of Chromium: how long the page's main thread did what, between two marks of the page. */

export const traceCategories = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink',
  'blink.user_timing',
  'v8',
];

/** @type {Record<string, RegExp>} the first that fits; what fits none belongs to whatever it is part of */
const kinds = {
  'garbage collection': /GC/,
  'parsing HTML': /^ParseHTML$/,
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet)$/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|Layerize|Commit)$/,
  script:
    /^(FunctionCall|EvaluateScript|RunMicrotasks|FireAnimationFrame|FireIdleCallback|TimerFire)$/,
};
const NONE = 'other';

/**
 * @param {object[]} events of the trace
 * @returns {Map<string, number>} self time in ms by kind, `all` first: the time between the marks
 */
export function timeByKind(events, fromMark, toMark) {
  const start = markOf(events, fromMark);
  const end = markOf(events, toMark);
  const times = new Map([['all', (end.ts - start.ts) / 1000]]);
  for (const kind of [...Object.keys(kinds), NONE]) times.set(kind, 0);
  for (const { kind, from, to } of slices(events.filter((it) => isOf(it, start)))) {
    const inside = Math.min(to, end.ts) - Math.max(from, start.ts);
    if (inside > 0) times.set(kind, times.get(kind) + inside / 1000);
  }
  const known = [...times.values()].slice(1).reduce((sum, ms) => sum + ms, 0);
  times.set('idle', times.get('all') - known);
  return times;
}

function markOf(events, name) {
  const mark = events.find((it) => it.name === name && it.cat.includes('blink.user_timing'));
  if (!mark) throw new Error(`The trace has no mark ${name}`);
  return mark;
}

/** One run as it went, an indented line for each event of at least `least` ms. */
export function outline(events, fromMark, toMark, least = 1) {
  const start = markOf(events, fromMark);
  const end = markOf(events, toMark);
  const inside = ({ ts, dur }) => dur >= least * 1000 && ts + dur > start.ts && ts < end.ts;
  const ends = [];
  return sorted(events.filter((it) => isOf(it, start) && inside(it))).map(
    ({ name, ts, dur, args }) => {
      while (ends.length > 0 && ends.at(-1) <= ts) ends.pop();
      const indent = '  '.repeat(ends.push(ts + dur) - 1);
      const [at, ms] = [ts - start.ts, dur].map((it) => (it / 1000).toFixed(1));
      return `${at.padStart(8)} ${ms.padStart(7)}  ${indent}${name} ${args?.data?.functionName ?? ''}`.trimEnd();
    },
  );
}

const isOf = ({ ph, pid, tid, dur }, mark) =>
  ph === 'X' && dur > 0 && pid === mark.pid && tid === mark.tid;

/** The thread's time in pieces that do not overlap: a nested event takes its time from the one around it. */
function* slices(events) {
  /** @type {{ kind: string, end: number }[]} */
  const open = [];
  let now = 0;
  const closeUntil = function* (time) {
    while (open.length > 0 && open.at(-1).end <= time) {
      const { kind, end } = open.pop();
      if (end > now) yield { kind, from: now, to: end };
      now = Math.max(now, end);
    }
  };
  for (const { name, ts, dur } of sorted(events)) {
    yield* closeUntil(ts);
    if (open.length > 0 && ts > now) yield { kind: open.at(-1).kind, from: now, to: ts };
    now = Math.max(now, ts);
    open.push({ kind: kindOf(name) ?? open.at(-1)?.kind ?? NONE, end: ts + dur });
  }
  yield* closeUntil(Infinity);
}

const sorted = (events) => events.sort((a, b) => a.ts - b.ts || b.dur - a.dur);

function kindOf(name) {
  return Object.keys(kinds).find((kind) => kinds[kind].test(name));
}
