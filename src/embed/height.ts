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

/** Our page under this name, wherever a site has put the package. */
const isOurs = ({ src }: HTMLIFrameElement, origin = ''): boolean =>
  src.startsWith(origin && `${origin}/`) && src.replace(/[?#].*/, '').endsWith('/embed.html');

/**
 * In the page: gives each frame of ours the height that it asks for, whenever it comes: lazily, or only when a visitor has
 * agreed to frames, it has its address much later than its place.
 *
 * @param roots where frames may stand: the page, and shadow roots in it
 */
export function receiveHeights(roots: Iterable<ParentNode> = [document]): void {
  const frames = (): HTMLIFrameElement[] =>
    [...roots].flatMap((it) => [...it.querySelectorAll('iframe')]);
  addEventListener('message', ({ source, origin, data }) => {
    if (!isMessage(data) || data['prog-widgets'] !== 'height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height < TALLEST)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && isOurs(frame, origin))
        frame.style.setProperty('block-size', `${height}px`);
  });
  // Those that have spoken before anybody listened.
  for (const frame of frames())
    if (isOurs(frame))
      frame.contentWindow?.postMessage({ 'prog-widgets': 'hello' } satisfies Message, '*');
}
