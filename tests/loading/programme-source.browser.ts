import { expect } from '@open-wc/testing';
import { ProgrammeSource } from '../../src/loading/programme-source.js';
import { held, json, programme, serve, silence, status, tick } from './fake-server.js';
import { answered, clearPage, put, Tag } from './fake-tag.js';

describe('the source of a programme', () => {
  afterEach(clearPage);

  it('is empty without an address, and asks for nothing', async () => {
    const asked = serve(json(programme));
    const tag = put({ src: '  ' });
    await tick();
    expect(tag.source.state).to.equal('empty');
    expect(asked).to.deep.equal([]);
  });

  it('is pending, then ready, and says once that it has changed', async () => {
    const asked = serve(json(programme));
    const tag = put({ src: ' /programme.json\n' });
    expect(tag.source.state).to.equal('pending');
    tag.follow();
    tag.follow();
    await answered(tag);
    expect(tag.source).to.include({ state: 'ready' });
    expect(tag.title_).to.equal(programme.title);
    tag.follow();
    await tick(10);
    expect(tag.changes).to.equal(1);
    expect(asked).to.have.length(1);
  });

  it('is failed with the reasons, names the address as written, and does not ask on and on', async () => {
    const asked = serve(status(404));
    const tag = put({ src: 'files/programme.json' });
    await answered(tag);
    expect(tag.source).to.include({ state: 'failed', programme: undefined });
    expect(tag.source.problems[0]!.params).to.deep.equal({
      address: 'files/programme.json',
      status: 404,
    });
    tag.follow();
    tag.follow();
    await tick(10);
    expect(tag.changes).to.equal(1);
    expect(asked).to.have.length(1);
  });

  it('asks for nothing before the tag is in the page', async () => {
    const asked = serve(json(programme));
    const tag = new Tag();
    tag.follow({ src: '/programme.json' });
    await tick();
    expect(asked).to.deep.equal([]);
    document.body.append(tag);
    expect(asked).to.have.length(1);
  });

  it('takes what a tag in an iframe or with a <base> means by its address', async () => {
    const asked = serve(silence);
    const frame = document.createElement('iframe');
    frame.className = 'here';
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.head.append(
      Object.assign(page.createElement('base'), { href: 'https://imc.example/dev/' }),
    );
    new ProgrammeSource(() => {}).update({
      src: 'programme.json',
      host: page.body,
      isConnected: true,
    });
    expect(asked[0]!.url).to.equal('https://imc.example/dev/programme.json');
  });

  describe('when the address changes', () => {
    it('drops the late answer to the old one', async () => {
      const slow = held(json({ ...programme, title: 'Старая' }));
      const asked = serve(slow.answer, json(programme));
      const tag = put({ src: '/old.json' });
      tag.follow({ src: '/new.json' });
      expect(asked[0]!.signal.aborted).to.be.true;
      await answered(tag);
      slow.let();
      await tick(10);
      expect(tag.title_).to.equal(programme.title);
      expect(tag.changes).to.equal(1);
    });

    it('drops it also when another tag still waits for the old one', async () => {
      const slow = held(json({ ...programme, title: 'Старая' }));
      serve(slow.answer, json(programme));
      const [other, tag] = [put({ src: '/old.json' }), put({ src: '/old.json' })];
      tag.follow({ src: '/new.json' });
      await answered(tag);
      slow.let();
      await answered(other);
      expect(other.title_).to.equal('Старая');
      expect(tag.title_).to.equal(programme.title);
    });

    it('drops the late failure, too', async () => {
      const slow = held(status(404));
      serve(slow.answer, json(programme));
      const other = put({ src: '/old.json' });
      const tag = put({ src: '/old.json' });
      tag.follow({ src: '/new.json' });
      await answered(tag);
      slow.let();
      await answered(other);
      expect(other.source.state).to.equal('failed');
      expect(tag.source).to.include({ state: 'ready' });
    });

    it('shows no old programme under the new address', async () => {
      serve(json(programme), silence);
      const tag = put({ src: '/old.json' });
      await answered(tag);
      tag.follow({ src: '/new.json' });
      expect(tag.source).to.include({ state: 'pending', programme: undefined });
      tag.follow({ src: '' });
      expect(tag.source).to.include({ state: 'empty', programme: undefined });
      tag.follow({ src: null });
      expect(tag.source).to.include({ state: 'empty' });
    });

    it('goes on with the same request when only the spelling changes', async () => {
      const asked = serve(silence);
      const tag = put({ src: '/programme.json' });
      tag.follow({ src: '/programme.json#prog-roadmap' });
      await tick();
      expect(asked).to.have.length(1);
      expect(asked[0]!.signal.aborted).to.be.false;
    });
  });

  describe('when the tag leaves the page', () => {
    it('aborts the request, one microtask late', async () => {
      const asked = serve(silence);
      const tag = put({ src: '/programme.json' });
      tag.remove();
      expect(asked[0]!.signal.aborted, 'it may yet come back').to.be.false;
      await Promise.resolve();
      expect(asked[0]!.signal.aborted).to.be.true;
    });

    it('goes on when the whole page is only moved into a wrapper', async () => {
      const late = held(json(programme));
      const asked = serve(late.answer);
      const tags = [put({ src: '/programme.json' }), put({ src: '/programme.json' })];
      const wrapper = Object.assign(document.createElement('div'), { className: 'here' });
      document.body.append(wrapper);
      wrapper.append(...tags);
      await tick();
      expect(asked[0]!.signal.aborted).to.be.false;
      late.let();
      await answered(...tags);
      expect(tags.map((tag) => tag.title_)).to.deep.equal([programme.title, programme.title]);
      expect(tags.map((tag) => tag.changes)).to.deep.equal([1, 1]);
      expect(asked).to.have.length(1);
    });

    it('goes on when it is taken out and put in again in one task', async () => {
      const late = held(json(programme));
      const asked = serve(late.answer);
      const tag = put({ src: '/programme.json' });
      tag.remove();
      document.body.prepend(tag);
      await tick();
      expect(asked[0]!.signal.aborted).to.be.false;
      late.let();
      await answered(tag);
      expect(tag.title_).to.equal(programme.title);
      expect(asked).to.have.length(1);
    });

    it('hands the request over to a tag that takes its place', async () => {
      const asked = serve(silence);
      const tag = put({ src: '/programme.json' });
      const next = new Tag();
      next.given = { src: '/programme.json' };
      tag.replaceWith(next);
      await tick();
      expect(asked).to.have.length(1);
      expect(asked[0]!.signal.aborted).to.be.false;
    });

    it('asks again when it comes back without an answer', async () => {
      const asked = serve(silence, json(programme));
      const tag = put({ src: '/programme.json' });
      tag.remove();
      await tick();
      document.body.append(tag);
      expect(tag.source.state).to.equal('pending');
      await answered(tag);
      expect(tag.title_).to.equal(programme.title);
      expect(asked).to.have.length(2);
    });

    it('asks again when it comes back with a failure', async () => {
      serve(status(404), json(programme));
      const tag = put({ src: '/programme.json' });
      await answered(tag);
      expect(tag.source.state).to.equal('failed');
      tag.remove();
      await tick();
      document.body.append(tag);
      expect(tag.source).to.include({ state: 'pending' });
      expect(tag.source.problems).to.deep.equal([]);
      await answered(tag);
      expect(tag.source.state).to.equal('ready');
    });

    it('comes back with the programme it had, without asking', async () => {
      const asked = serve(json(programme));
      const tag = put({ src: '/programme.json' });
      await answered(tag);
      const before = tag.source.programme;
      tag.remove();
      await tick();
      document.body.append(tag);
      await tick(10);
      expect(tag.source.programme).to.equal(before);
      expect(tag.changes).to.equal(1);
      expect(asked).to.have.length(1);
    });
  });
});
