/** What a line of a chart looks like: in no colour that says elsewhere how something stands. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { chartStyleOf } from '../../src/elements/figures/chart-style.js';
import { THEMES } from '../../src/theme/looks.js';
import { contrast } from '../../src/theme/oklch.js';
import type { ProgElement } from '../../src/index.js';
import { inside, shown, SMALL } from './support.js';

const STATUSES = ['plan', 'done', 'late', 'muted', 'hatch', 'today'];

describe('lines of a chart', () => {
  for (const theme of THEMES.filter((it) => it !== 'auto'))
    it(`in ${theme} wear no colour of a status and stand out`, async () => {
      const tag = await shown<ProgElement>(`<prog-passport theme=${theme}></prog-passport>`, SMALL);
      const box = inside(tag, '.prog');
      const { hues, surface } = chartStyleOf(box);
      const style = getComputedStyle(box);
      const meanings = STATUSES.map((it) => style.getPropertyValue(`--_${it}`).trim());
      // A theme of two colours has no other one.
      const own = theme.startsWith('contrast') ? [] : hues.filter((it) => meanings.includes(it));
      expect(own).to.deep.equal([]);
      for (const it of hues) expect(contrast(whole(it), whole(surface)), it).to.be.at.least(4.5);
      expect(new Set(hues).size).to.equal(hues.length);
    });
});

const whole = (hex: string): string =>
  hex.length === 4 ? hex.replace(/[^#]/g, (it) => it + it) : hex;
