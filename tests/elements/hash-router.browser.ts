/** Sites that keep their own page in the fragment, `#/news/12`: we leave it alone, and it leaves us. */
import '../../src/all.js';
import { expect } from '@open-wc/testing';
import type { ProgRoadmap, ProgSummary } from '../../src/index.js';
import { cleanAddress, painted, programme } from './roadmap-tools.support.js';
import { allInside, inside, shown } from './support.js';

const settled = async (roadmap: ProgRoadmap): Promise<void> => {
  await painted(roadmap);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await painted(roadmap);
};

for (const route of ['#/about/programme', '#!/about', '#/'])
  describe(`a site whose page is ${route}`, () => {
    let routes: string[] = [];
    const heard = (): void => void routes.push(location.hash);
    let roadmap: ProgRoadmap;
    let summary: ProgSummary;
    beforeEach(async () => {
      location.hash = route;
      await new Promise((resolve) => setTimeout(resolve, 50));
      routes = [];
      addEventListener('hashchange', heard);
      const of = { ...(await programme('example')), events: [] };
      roadmap = await shown('<prog-roadmap today="2023-12-10"></prog-roadmap>', of);
      summary = await shown('<prog-summary today="2023-12-10"></prog-summary>', of);
    });
    afterEach(() => {
      removeEventListener('hashchange', heard);
      cleanAddress();
    });

    it('stays where it is when a link of ours is followed, which leads to its item', async () => {
      const before = history.length;
      const [link] = allInside(summary, '.list a[data-to*="item="][href]');
      link!.click();
      await settled(roadmap);
      const id = /item=([^&]*)/.exec(link!.dataset['to']!)![1]!;
      expect(inside(roadmap, `.row[data-id="${id}"]`).hasAttribute('data-open')).to.equal(true);
      expect(location.hash).to.equal(route);
      expect(routes).to.deep.equal([]);
      expect(history.length).to.equal(before);
    });

    it('stays where it is when somebody searches, and may go elsewhere', async () => {
      const field = inside(roadmap, 'input') as HTMLInputElement;
      field.value = 'наставник';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settled(roadmap);
      const rows = (): number =>
        allInside(roadmap, '.block > .row:not(.details)').filter((it) => !it.hidden).length;
      const found = rows();
      expect(location.hash).to.equal(route);
      location.hash = '#/contacts';
      await settled(roadmap);
      expect(routes).to.deep.equal(['#/contacts']);
      expect(rows()).to.equal(found);
      expect(field.value).to.equal('наставник');
    });
  });
