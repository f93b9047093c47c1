import { expect } from '@open-wc/testing';
import { subscribe } from '../../src/loading/load.js';
import { closeServer, json, networkDown, programme, serve, silence, tick } from './fake-server.js';

const quick = { timeout: 200, pause: 20 };
const ask = (address = '/programme.json') => subscribe(address, document, quick);

describe('one request for an address', () => {
  const kept: { release(): void }[] = [];
  const keep = (address?: string) => {
    const subscription = ask(address);
    kept.push(subscription);
    return subscription;
  };
  afterEach(() => {
    for (const subscription of kept.splice(0)) subscription.release();
    closeServer();
  });

  it('is sent once for fourteen tags, and asks whether the copy is still good', async () => {
    const asked = serve(json(programme));
    const all = await Promise.all(Array.from({ length: 14 }, () => keep().promise));
    expect(asked).to.have.length(1);
    expect(asked[0]!.cache).to.equal('no-cache');
    // The site's own tag: a file behind its login can be read.
    expect(asked[0]!.credentials).to.equal(undefined);
    expect(asked[0]!.url).to.equal(new URL('/programme.json', location.href).href);
    expect(new Set(all.map((loaded) => loaded.programme)).size).to.equal(1);
    expect(all[0]!.programme.title).to.equal(programme.title);
  });

  it('is one for addresses that differ in spelling or fragment only', async () => {
    const asked = serve(json(programme));
    const spellings = ['/programme.json', '/a/../programme.json', '/programme.json#prog-roadmap'];
    await Promise.all(spellings.map((address) => keep(address).promise));
    expect(asked).to.have.length(1);
  });

  it('is another one for another address', async () => {
    const asked = serve(json(programme));
    await Promise.all([keep('/a.json').promise, keep('/a.json?v=2').promise]);
    expect(asked).to.have.length(2);
  });

  it('serves a tag that comes later, while another still holds the answer', async () => {
    const asked = serve(json(programme));
    const first = await keep().promise;
    expect((await keep().promise).programme).to.equal(first.programme);
    expect(asked).to.have.length(1);
  });

  it('is sent again when all have left', async () => {
    const asked = serve(json(programme), json({ ...programme, title: 'Новая редакция' }));
    const first = ask();
    await first.promise;
    first.release();
    expect((await keep().promise).programme.title).to.equal('Новая редакция');
    expect(asked).to.have.length(2);
  });

  it('is aborted by the last asker, not by those before', async () => {
    const asked = serve(silence);
    const [first, second] = [ask(), ask()];
    first.release();
    first.release();
    await tick();
    expect(asked[0]!.signal.aborted, 'one is still waiting').to.be.false;
    second.release();
    await tick();
    expect(asked[0]!.signal.aborted).to.be.true;
    await tick(2 * quick.pause);
    expect(asked, 'nobody waits for a second try').to.have.length(1);
  });

  it('is begun anew by an asker who comes after an abort', async () => {
    const asked = serve(silence, json(programme));
    ask().release();
    expect((await keep().promise).programme.title).to.equal(programme.title);
    expect(asked).to.have.length(2);
  });

  it('does not begin its second try when all left during the pause', async () => {
    const asked = serve(networkDown);
    const only = ask();
    await tick(quick.pause / 4);
    only.release();
    await tick(3 * quick.pause);
    expect(asked).to.have.length(1);
  });
});
