/** What a hostile file must not reach in a page: scripts, the network, elements and attributes of its own making. */

const FORBIDDEN =
  'script,iframe,frame,object,embed,img,image,picture,video,audio,source,link,meta,base,form,foreignObject,math,use,[srcdoc],[src],[srcset],[formaction],[background],[ping]';
const SAFE = /^(?:https?:\/\/[^/?#\s]|mailto:.|tel:.|[#?]|\/(?![/\\])|[^:/?#\\]+(?:[/?#]|$))/i;

/** What the test itself is made of, what a tag brings late, and what browsers ask for by themselves. */
const OWN =
  /^(?:blob:)?https?:\/\/localhost(?::\d+)?\/(?:src\/|node_modules\/|tests\/|demo\/|faults\/|__|favicon\.ico$|[-\w]+$)/;

// Said by browsers when a ResizeObserver's own work changes a size; nothing is lost by it, and the test runner must not
// take it for a failure of whichever test comes next.
addEventListener(
  'error',
  (event) => {
    if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
  },
  true,
);

declare global {
  // Every hostile text would set it if it ran.
  var ran: unknown;
}

export interface Watch {
  /** What has gone wrong since it was asked last. */
  troubles(): string[];
  stop(): void;
}

export function watch(): Watch {
  const found: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    const reason: unknown = 'reason' in event ? event.reason : event.error;
    found.push(String(reason instanceof Error ? reason.stack : reason));
  };
  const { warn, error } = console;
  // A warning a file is what is promised; two thousand of them only hide the rest.
  console.warn = () => undefined;
  // The test runner writes `null` there for what it thinks an error and browsers call a notice.
  console.error = (...words: unknown[]) =>
    void (words.join('') && found.push(`console: ${words.join(' ')}`));
  addEventListener('error', note, true); // before the test runner, which would take it for its own
  addEventListener('unhandledrejection', note);
  performance.setResourceTimingBufferSize(50_000);
  return {
    troubles() {
      if (globalThis.ran !== undefined) found.push('a text of the file has run');
      for (const { name } of performance.getEntriesByType('resource'))
        if (!OWN.test(name)) found.push(`request: ${name}`);
      return found.splice(0).slice(0, 5);
    },
    stop() {
      Object.assign(console, { warn, error });
      removeEventListener('error', note, true);
      removeEventListener('unhandledrejection', note);
    },
  };
}

/** Of an element with all shadow roots inside it: what only the file can have brought there. */
export function harmInside(element: Element): string[] {
  const found: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const it of root.querySelectorAll(FORBIDDEN)) found.push(it.outerHTML.slice(0, 100));
    for (const it of root.querySelectorAll('*')) {
      for (const { name, value } of it.attributes) {
        if (name.startsWith('on')) found.push(`${it.localName} ${name}`);
        if (/href$/.test(name) && !SAFE.test(value)) found.push(`${it.localName} ${name}=${value}`);
        if (name === 'style' && /url|expression|@/.test(value)) found.push(value);
      }
      if (it.shadowRoot) visit(it.shadowRoot);
    }
  };
  if (element.shadowRoot) visit(element.shadowRoot);
  return found.slice(0, 5);
}
