/** A page that styles `::part(title)` styles what it means: the tag's own heading, and no other one. */
import { expect } from '@open-wc/testing';
import { TAGS, ask } from '../hostile/tags.js';
import { programme } from './roadmap-tools.support.js';
import { allInside, frame, shown } from './support.js';

for (const tag of TAGS.filter((it) => it !== 'prog-display'))
  for (const view of tag === 'prog-event-map' ? ['cycle', 'calendar', 'list', 'map'] : [''])
    it(`<${tag}> has one title ${view}`, async () => {
      const example = await programme('example');
      const element = document.createElement(tag);
      ask(element, example, 0);
      element.setAttribute('today', '2023-12-10');
      if (view) element.setAttribute('view', view);
      const there = await shown(element.outerHTML, example);
      for (let n = 0; n < 10; n++) await frame();
      const parts = allInside(there, 'h1, h2, h3, h4, h5, h6').map((it) => it.part.value);
      expect(parts[0]).to.equal('title');
      expect([...new Set(parts.slice(1))]).to.deep.equal(parts.length > 1 ? ['heading'] : []);
    });
