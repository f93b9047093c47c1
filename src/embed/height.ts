/**
 * How tall a programme in a frame is: the frame says so, the page around it believes only the frame it knows. Both are a
 * few lines, since the well-known scripts for this are larger than a tag of ours, or not free.
 */

/** What frame and page say to each other. */
interface Message {
  'prog-widgets': 'height' | 'hello';
  height?: number;
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'prog-widgets' in data;

/** No programme is taller; a frame that says so is broken, or not ours. */
const TALLEST = 200_000;

/** In the frame: tells the page around it how tall its content is, whenever that changes or is asked for. */
export function sendHeight(of: HTMLElement): void {
  if (parent === window) return;
  // A height is no secret; who the page is need not be known.
  const send = (): void => {
    const height = Math.ceil(of.getBoundingClientRect().height);
    parent.postMessage({ 'prog-widgets': 'height', height } satisfies Message, '*');
  };
  new ResizeObserver(send).observe(of);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && isMessage(data) && data['prog-widgets'] === 'hello') send();
  });
  send();
}

export const FRAMES = 'iframe[src*="/embed.html?"]';

/** In the page: gives each frame of ours the height that it asks for. */
export function receiveHeights(page: Document = document): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (!isMessage(data) || data['prog-widgets'] !== 'height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height < TALLEST)) return;
    for (const frame of page.querySelectorAll<HTMLIFrameElement>(FRAMES))
      if (frame.contentWindow === source && new URL(frame.src).origin === origin)
        frame.style.setProperty('block-size', `${height}px`);
  });
  // Those that have spoken before anybody listened.
  for (const frame of page.querySelectorAll<HTMLIFrameElement>(FRAMES))
    frame.contentWindow?.postMessage({ 'prog-widgets': 'hello' } satisfies Message, '*');
}
