import { expect } from '@open-wc/testing';
import { LoadFailure } from '../../src/loading/failure.js';
import { subscribe } from '../../src/loading/load.js';
import type { Problem } from '../../src/programme/problems.js';
import {
  body,
  closeServer,
  held,
  json,
  networkDown,
  programme,
  serve,
  silence,
  status,
  tick,
  type Answer,
} from './fake-server.js';

const quick = { timeout: 200, pause: 20 };
const ask = (address = '/programme.json') => subscribe(address, document, quick);

async function refusal(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(LoadFailure);
  const { problems } = error as LoadFailure;
  expect(problems).to.have.length(1);
  expect(problems[0]).to.include({ severity: 'refused' });
  expect(problems[0]!.path).to.deep.equal([]);
  return problems[0]!;
}

/** Throws a TypeError where fetch() would: for what can't be an address. */
function fetchable(url: string): Response {
  return new Response(new Request(url).url);
}

describe('a failing request', () => {
  afterEach(closeServer);

  async function outcome(...answers: Answer[]) {
    const asked = serve(...answers);
    const subscription = ask();
    const problem = await refusal(subscription.promise);
    subscription.release();
    return { ...problem, requests: asked.length };
  }
  const address = '/programme.json';

  for (const code of [404, 410])
    it(`says that there is no such file (${code}), and does not insist`, async () => {
      expect(await outcome(status(code), json(programme))).to.deep.include({
        code: 'notFound',
        params: { address, status: code },
        requests: 1,
      });
    });

  for (const code of [401, 403])
    it(`names the server's refusal (${code}), and does not insist`, async () => {
      expect(await outcome(status(code), json(programme))).to.deep.include({
        code: 'httpError',
        params: { address, status: code },
        requests: 1,
      });
    });

  for (const code of [429, 500, 503])
    it(`is tried once more after ${code}`, async () => {
      expect(await outcome(status(code))).to.deep.include({
        code: 'httpError',
        params: { address, status: code },
        requests: 2,
      });
    });

  it('is tried once more when there is no network', async () => {
    expect(await outcome(networkDown)).to.deep.include({
      code: 'offline',
      params: { address },
      requests: 2,
    });
  });

  it('is tried once more when the connection breaks off half way', async () => {
    const broken: Answer = () =>
      new Response(
        new ReadableStream({
          start(stream) {
            stream.enqueue(new TextEncoder().encode('{"formatVersion":'));
          },
          pull(stream) {
            stream.error(new TypeError('network error'));
          },
        }),
      );
    expect(await outcome(broken)).to.deep.include({ code: 'offline', requests: 2 });
  });

  it('is given up after a time, twice', async () => {
    const asked = serve(silence);
    const begun = performance.now();
    const problem = await refusal(ask().promise);
    expect(problem).to.deep.include({ code: 'timeout', params: { address, seconds: 0.2 } });
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
    expect(performance.now() - begun).to.be.at.least(2 * quick.timeout);
  });

  it('counts the whole download into that time, not only its beginning', async () => {
    const trickle: Answer = () =>
      new Response(
        new ReadableStream({
          async pull(stream) {
            await tick(10);
            stream.enqueue(new Uint8Array([0x20]));
          },
        }),
      );
    expect(await outcome(trickle)).to.deep.include({ code: 'timeout', requests: 2 });
  });

  it('is forgotten when the second try succeeds', async () => {
    const asked = serve(status(500), json(programme));
    const subscription = ask();
    const { problems } = await subscription.promise;
    subscription.release();
    expect(problems).to.deep.equal([]);
    expect(asked).to.have.length(2);
  });

  it('is never kept: the next asker gets a new request, though the last one is still there', async () => {
    const asked = serve(status(404), json(programme));
    const first = ask();
    await refusal(first.promise);
    const second = ask();
    expect((await second.promise).programme.title).to.equal(programme.title);
    first.release();
    const third = ask();
    await third.promise;
    expect(asked, 'the leaving of the first takes nothing from the second').to.have.length(2);
    second.release();
    third.release();
  });

  it('is the same when the address can be no address', async () => {
    serve(async ({ url }) => fetchable(url));
    expect(await refusal(ask('https://').promise)).to.deep.include({
      code: 'offline',
      params: { address: 'https://' },
    });
  });

  it('stops reading after ten megabytes, whatever the server said of the size', async () => {
    const sent = { bytes: 0, cancelled: false };
    const megabyte = new Uint8Array(1_000_000).fill(0x20);
    const endless: Answer = () =>
      new Response(
        new ReadableStream(
          {
            async pull(stream) {
              await tick();
              sent.bytes += megabyte.length;
              stream.enqueue(megabyte);
              if (sent.bytes === 50_000_000) stream.close();
            },
            cancel() {
              sent.cancelled = true;
            },
          },
          { highWaterMark: 0 },
        ),
        { headers: { 'content-length': '100' } },
      );
    const asked = serve(endless);
    const patient = subscribe('/programme.json', document, { timeout: 30_000, pause: 1 });
    expect(await refusal(patient.promise)).to.deep.include({
      code: 'tooBig',
      params: { address, limitMb: 10 },
    });
    expect(sent).to.deep.equal({ bytes: 11_000_000, cancelled: true });
    expect(asked, 'it would be as big again').to.have.length(1);
    expect(asked[0]!.signal.aborted).to.be.true;
    // Firefox takes seconds for eleven megabytes on a busy machine.
  }).timeout(40_000);

  it('leaves no unhandled rejection behind when everybody has gone', async () => {
    const seen: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      seen.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const late = held(status(404));
    serve(late.answer);
    const subscription = ask();
    subscription.release();
    late.let();
    await tick(3 * quick.pause);
    removeEventListener('unhandledrejection', note);
    expect(seen).to.deep.equal([]);
  });
});

describe('a file of exactly ten megabytes', () => {
  afterEach(closeServer);

  it('is read', async () => {
    const text = JSON.stringify(programme);
    const size = new TextEncoder().encode(text).length;
    serve(body(text + ' '.repeat(10_000_000 - size)));
    const subscription = subscribe('/big.json', document, { timeout: 5_000, pause: 1 });
    expect((await subscription.promise).programme.title).to.equal(programme.title);
    subscription.release();
  });
});
