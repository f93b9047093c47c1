/** The outline of a map is asked for as a programme is: with an end, a size, and for as long as somebody wants it. */
import { expect } from '@open-wc/testing';
import { LIMIT_BYTES } from '../../src/loading/download.js';
import { LoadFailure } from '../../src/loading/failure.js';
import { subscribeToOutline } from '../../src/loading/outline.js';
import {
  body,
  closeServer,
  json,
  networkDown,
  serve,
  silence,
  type Answer,
} from './fake-server.js';

const quick = { timeout: 200, pause: 20 };
const ask = () => subscribeToOutline('/outline.json', document, quick);
const outline = {
  type: 'LineString',
  coordinates: [
    [38.1, 58.1],
    [38.9, 58.2],
  ],
};

describe('the outline of a map', () => {
  afterEach(closeServer);

  async function refusal(...answers: Answer[]): Promise<string> {
    serve(...answers);
    const asking = ask();
    const reason = await asking.promise.then(
      () => undefined,
      (it: unknown) => it,
    );
    asking.release();
    return reason instanceof LoadFailure ? reason.problems[0]!.code : String(reason);
  }

  it('is one request for two maps', async () => {
    const asked = serve(json(outline));
    const both = [ask(), ask()];
    const [one, other] = await Promise.all(both.map((it) => it.promise));
    expect(one).to.equal(other);
    expect(one!.rings).to.deep.equal([
      [
        { lon: 38.1, lat: 58.1 },
        { lon: 38.9, lat: 58.2 },
      ],
    ]);
    expect(asked).to.have.length(1);
    for (const it of both) it.release();
  });

  it('is not waited for without end', async () =>
    expect(await refusal(silence)).to.equal('timeout'));

  it('is no larger than a programme may be', async () =>
    expect(await refusal(body(new Uint8Array(LIMIT_BYTES + 1)))).to.equal('tooBig'));

  it('is asked for once more when the network comes back', async () => {
    serve(networkDown, json(outline));
    const asking = ask();
    expect((await asking.promise).rings).to.have.length(1);
    asking.release();
  });

  it('is given up when the last map has left', async () => {
    const asked = serve(silence);
    const both = [ask(), ask()];
    for (const it of both) it.promise.catch(() => undefined);
    both[0]!.release();
    expect(asked[0]!.signal.aborted).to.equal(false);
    both[1]!.release();
    expect(asked[0]!.signal.aborted).to.equal(true);
  });
});
