/** The visitor's day, and one clock that tells every tag on the page when it has become another. */
import type { ReactiveControllerHost } from 'lit';

export function visitorsDay(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/** A tab that slept, or was put away whole, has no midnight: it is looked at when somebody comes back. */
const SEEN_AGAIN = ['visibilitychange', 'focus', 'pageshow'];

const hosts = new Set<ReactiveControllerHost>();
let day = visitorsDay();
let timer: number;

function look(): void {
  clearTimeout(timer);
  // A second late: a timer may be a little early.
  timer = window.setTimeout(look, new Date().setHours(24, 0, 1) - Date.now());
  if (day !== (day = visitorsDay())) for (const it of hosts) it.requestUpdate();
}

/** The tag is drawn anew on each new day, as long as it is on the page. */
export function followDay(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected() {
      if (!hosts.size) {
        look();
        for (const type of SEEN_AGAIN) addEventListener(type, look);
      }
      hosts.add(host);
    },
    hostDisconnected() {
      hosts.delete(host);
      if (hosts.size) return;
      clearTimeout(timer);
      for (const type of SEEN_AGAIN) removeEventListener(type, look);
    },
  });
}
