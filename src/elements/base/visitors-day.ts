/** The visitor's day, and one clock that tells every tag on the page when it has become another. */
import { tags, type Watch } from './on-page.js';

export function visitorsDay(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

let day = visitorsDay();
let timer: number;

function check(): void {
  clearTimeout(timer);
  // A second late: a timer may be a little early.
  timer = window.setTimeout(check, new Date().setHours(24, 0, 1) - Date.now());
  if (day !== (day = visitorsDay())) for (const it of tags) it.requestUpdate();
}

/** The tags are drawn anew on each new day. */
export const newDay: Watch = {
  // A tab that slept, or was put away whole, has no midnight: it is looked at when somebody comes back.
  listeners: { visibilitychange: check, focus: check, pageshow: check },
  start: check,
  stop: () => clearTimeout(timer),
};
