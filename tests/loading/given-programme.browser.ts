import { expect } from '@open-wc/testing';
import { held, json, programme, serve, tick } from './fake-server.js';
import { answered, clearPage, put, Tag } from './fake-tag.js';

describe('a programme given as a property', () => {
  afterEach(clearPage);

  it('is ready at once, in the page or not, and asks for nothing', () => {
    const asked = serve(json(programme));
    const tag = new Tag();
    tag.follow({ programme, src: '/programme.json' });
    expect(tag.source.state).to.equal('ready');
    expect(tag.title_).to.equal(programme.title);
    expect(tag.changes, 'whoever sets it knows').to.equal(0);
    expect(asked).to.deep.equal([]);
  });

  it('wins over an address that is being asked for', async () => {
    const slow = held(json({ ...programme, title: 'Из файла' }));
    const asked = serve(slow.answer);
    const tag = put({ src: '/programme.json' });
    tag.follow({ programme });
    expect(asked[0]!.signal.aborted).to.be.true;
    slow.let();
    await tick(10);
    expect(tag.title_).to.equal(programme.title);
  });

  it('wins over an address also when it is refused: its author must hear of it', async () => {
    const asked = serve(json(programme));
    const tag = put({ src: '/programme.json', programme: {} });
    tag.follow();
    await answered(tag);
    expect(tag.source.state).to.equal('failed');
    expect(asked).to.deep.equal([]);
  });

  it('gives way to the address when it is taken away', async () => {
    serve(json({ ...programme, title: 'Из файла' }));
    const tag = put({ src: '/programme.json', programme });
    tag.follow({ programme: null });
    expect(tag.source.state).to.equal('pending');
    await answered(tag);
    expect(tag.title_).to.equal('Из файла');
  });

  it('is read once, however many tags are given it', () => {
    let reads = 0;
    const watched = {
      ...programme,
      get title() {
        reads++;
        return programme.title;
      },
    };
    const first = put({ programme: watched });
    const once = reads;
    expect(once).to.be.above(0);
    const others = Array.from({ length: 13 }, () => put({ programme: watched }));
    expect(reads).to.equal(once);
    for (const { source } of others) {
      expect(source.programme).to.equal(first.source.programme);
      expect(source.problems).to.equal(first.source.problems);
    }
  });

  it('is forgotten when another one comes while it is being mended', async () => {
    const tag = put({ programme: { ...programme, title: 'Прежняя', passport: 'нет' } });
    expect(tag.source.state).to.equal('pending');
    tag.follow({ programme });
    await tick(50);
    expect(tag.title_).to.equal(programme.title);
  });

  it('is read with the tolerance of a file, and refused like one', async () => {
    const loose = put({ programme: { ...programme, passport: 'нет' } });
    await answered(loose);
    expect(loose.changes, 'what mends it has come').to.be.above(0);
    expect(loose.source.state).to.equal('ready');
    expect(loose.source.problems).not.to.be.empty;
    for (const wrong of ['{"title": "Текст, а не объект"}', 5, false, []]) {
      const tag = put({ programme: wrong });
      await answered(tag);
      expect(tag.source.state).to.equal('failed');
      expect(tag.source.problems[0]).to.include({ code: 'notAProgramme', severity: 'refused' });
    }
  });
});
