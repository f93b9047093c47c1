/** A server in the page: `fetch` answers what a test says, when it says, and writes down what it was asked. */

/** What the tag is shown to people with; small, but as a centre would write it. */
export const programme = {
  formatVersion: '1.0',
  title: 'Программа развития ИМЦ Московского района',
  period: { from: '2019', to: '2024' },
  passport: [{ label: 'Разработчик', value: 'Методический совет' }],
};

export type Answer = (request: {
  url: string;
  signal: AbortSignal;
}) => Response | Promise<Response>;

export interface Asked {
  url: string;
  cache: RequestCache | undefined;
  credentials: RequestCredentials | undefined;
  signal: AbortSignal;
}

const real = globalThis.fetch;

/** Each request takes the next answer; the last one answers all the rest. */
export function serve(...answers: Answer[]): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const url = input as string;
    const signal = init!.signal!;
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ url, cache: init?.cache, credentials: init?.credentials, signal });
    return Promise.race([answer({ url, signal }), aborted(signal)]);
  };
  return asked;
}

export function closeServer(): void {
  globalThis.fetch = real;
}

/** Like the real one: aborting rejects what is under way. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}

export function json(value: unknown): Answer {
  return body(JSON.stringify(value), 'application/json');
}

export function body(content: BodyInit, type = 'application/json', status = 200): Answer {
  return () => new Response(content, { status, headers: { 'content-type': type } });
}

export function status(code: number): Answer {
  return body('<!DOCTYPE html><h1>Ошибка</h1>', 'text/html; charset=utf-8', code);
}

export const networkDown: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const silence: Answer = () => new Promise(() => {});

/** An answer that comes when the test says so. */
export function held(answer: Answer): { answer: Answer; let(): void } {
  let release: () => void;
  const wait = new Promise<void>((resolve) => (release = resolve));
  return { answer: (request) => wait.then(() => answer(request)), let: () => release() };
}

export const tick = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));
