/** A real server that misbehaves: what `failing-request.browser.ts` imagines, and what only a network can do. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { upgrade, type ProgElement } from '../../src/index.js';
import { LoadFailure } from '../../src/loading/failure.js';
import { subscribe } from '../../src/loading/load.js';
import type { Problem } from '../../src/programme/problems.js';
import type { Programme } from '../../src/programme/schema.js';

const unique = (): string => crypto.randomUUID();

async function outcome(
  address: string,
  pace = { timeout: 20_000, pause: 1 },
): Promise<{ programme?: Programme; problem?: Problem }> {
  const subscription = subscribe(address, document, pace);
  try {
    return { programme: (await subscription.promise).programme };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return { problem: error.problems[0]! };
  } finally {
    subscription.release();
  }
}

const elsewhere = async (): Promise<{ url: string; visits: number }> =>
  (await (await fetch('/faults/elsewhere')).json()) as { url: string; visits: number };

const settled = (tag: HTMLElement): Promise<void> =>
  waitUntil(() => /ready|failed/.test(tag.dataset['state'] ?? ''), tag.localName, {
    timeout: 9000,
  });

describe('a server that misbehaves', () => {
  afterEach(() => document.querySelectorAll('.here').forEach((it) => it.remove()));

  const put = (markup: string): HTMLElement => {
    const box = document.createElement('div');
    box.className = 'here';
    box.append(document.createRange().createContextualFragment(markup));
    document.body.append(box);
    return box;
  };

  it('answers with a bomb: what is unpacked counts, not what was told', async () => {
    const { problem } = await outcome('/faults/bomb.json');
    expect(problem).to.deep.include({ code: 'tooBig' });
  }).timeout(60_000);

  it('breaks off in the middle', async () => {
    expect((await outcome('/faults/cut.json')).problem).to.deep.include({ code: 'offline' });
  });

  it('sends rubbish: one sentence, with the place', async () => {
    const { problem } = await outcome('/faults/garbled.json');
    expect(problem).to.deep.include({ code: 'badJson' });
    expect(problem!.params).to.include({ line: 1, column: 1 });
  });

  it('calls a programme a picture', async () => {
    expect((await outcome('/faults/as-picture.json')).programme?.title).to.contain('Рыбинск');
  });

  it('fails once, then answers', async () => {
    const { programme } = await outcome(`/faults/flaky.json?key=${unique()}`);
    expect(programme?.title).to.contain('Рыбинск');
  });

  it('never answers', async () => {
    const pace = { timeout: 150, pause: 1 };
    const { problem } = await outcome('/faults/never.json', pace);
    expect(problem).to.deep.include({ code: 'timeout' });
  });

  it('replaces the file between two tags: those of one moment show one file, a later one the new', async () => {
    const src = `/faults/changing.json?key=${unique()}`;
    const box = put(`<prog-passport src="${src}"></prog-passport>`.repeat(2));
    const [first, second] = [...box.children] as HTMLElement[];
    await Promise.all([settled(first!), settled(second!)]);
    const shown = (tag: Element): string => tag.shadowRoot!.querySelector('.name')!.textContent;
    expect([shown(first!), shown(second!)]).to.deep.equal(['№ 1', '№ 1']);
    box.append(document.createElement('prog-passport'));
    const third = box.lastElementChild as ProgElement;
    third.src = src;
    await settled(third);
    expect(shown(third), 'while another holds the answer').to.equal('№ 1');
    box.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    const later = put(`<prog-passport src="${src}"></prog-passport>`)
      .firstElementChild as HTMLElement;
    await settled(later);
    expect(shown(later)).to.equal('№ 2');
  });

  it('500 tags ask once, and all show it', async () => {
    const key = unique();
    const src = `/faults/changing.json?key=${key}`;
    const box = put(`<prog-passport src="${src}"></prog-passport>`.repeat(500));
    const tags = [...box.children] as HTMLElement[];
    await waitUntil(() => tags.every((it) => it.dataset['state'] === 'ready'), '', {
      timeout: 30_000,
    });
    const { programme } = await outcome(`${src}&again`.replace('&again', '#again'));
    expect(programme!.title, 'the same answer still').to.equal('№ 1');
  }).timeout(40_000);

  describe('sends visitors on to another site', () => {
    const onTo = async (): Promise<string> =>
      `/faults/redirect.json?to=${encodeURIComponent(`${(await elsewhere()).url}/p.json`)}&k=${unique()}`;

    it('a tag that the site wrote follows', async () => {
      const tag = put(
        `<prog-passport src="${(await onTo()).replaceAll('&', '&amp;')}"></prog-passport>`,
      ).firstElementChild as HTMLElement;
      await settled(tag);
      expect(tag.dataset['state']).to.equal('ready');
    });

    for (const [form, markup] of [
      [
        'box',
        (src: string) => `<div class="prog-embed" data-src="${src}" data-view="passport"></div>`,
      ],
      ['link', (src: string) => `<p><a href="${src}.json#prog-passport">Паспорт</a></p>`],
      [
        'screen',
        (src: string) => `<div class="prog-embed" data-src="${src}" data-view="display"></div>`,
      ],
    ] as const)
      it(`a placeholder does not, and the other site never hears of it: ${form}`, async () => {
        const { visits } = await elsewhere();
        const box = put(markup((await onTo()).replaceAll('&', '&amp;')));
        const [tag] = upgrade(box) as ProgElement[];
        await settled(tag!);
        expect(tag!.dataset['state']).to.equal('failed');
        expect((await elsewhere()).visits).to.equal(visits);
        expect(tag!.shadowRoot!.textContent).not.to.contain('Чужая');
      });

    it('a placeholder and a tag of one address do not answer for each other', async () => {
      const src = await onTo();
      const box = put(
        `<div class="prog-embed" data-src="${src.replaceAll('&', '&amp;')}" data-view="passport"></div>`,
      );
      const own = document.createElement('prog-passport');
      own.src = src;
      box.append(own);
      await settled(own);
      const [tag] = upgrade(box) as ProgElement[];
      await settled(tag!);
      expect([own.dataset['state'], tag!.dataset['state']]).to.deep.equal(['ready', 'failed']);
    });

    it('a placeholder follows within its own site', async () => {
      const to = encodeURIComponent('/demo/programmes/rybinsk-2021.json');
      const box = put(
        `<div class="prog-embed" data-src="/faults/redirect.json?to=${to}" data-view="passport"></div>`,
      );
      const [tag] = upgrade(box) as ProgElement[];
      await settled(tag!);
      expect(tag!.dataset['state']).to.equal('ready');
    });
  });
});
