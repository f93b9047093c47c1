/** A row wears the mark of its status, and what is late has bars of its own: no two look alike, in colours or in two. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgRoadmap } from '../../src/index.js';
import { allInside, shown } from './support.js';

const STATUSES = ['inProgress', 'done', 'partlyDone', 'notDone', 'postponed'];
const activity = (id: string, when: string, status?: string): object => ({
  ...{ id, title: id, when },
  ...(status && { status, asOf: '2023-12-01' }),
});
const programme = {
  formatVersion: '1.0',
  title: 'Программа',
  period: { from: '2021', to: '2025' },
  activities: [
    ...STATUSES.map((it) => activity(it, '2022', it)),
    activity('overdue', '2022'),
    activity('ahead', '2025'),
  ],
};

for (const theme of ['light', 'dark', 'contrast-white', 'contrast-black'])
  it(`rows in ${theme}`, async () => {
    const tag = await shown<ProgRoadmap>(
      `<prog-roadmap theme=${theme} today="2023-12-10" style="inline-size: 1100px"></prog-roadmap>`,
      programme,
    );
    const looks = new Map<string, string>();
    for (const row of allInside(tag, '.block > .row:not(.details)')) {
      const bar = getComputedStyle(row.querySelector('.bar')!);
      const line = row.querySelector('.status');
      const mark = line && getComputedStyle(line, '::before');
      looks.set(
        row.dataset['id']!,
        [bar.backgroundImage, bar.borderTopStyle, mark?.backgroundImage, mark?.clipPath].join(' '),
      );
    }
    expect(looks.size).to.equal(STATUSES.length + 2);
    const alike = [...looks].flatMap(([one, look]) =>
      [...looks].flatMap(([other, it]) =>
        one < other && look === it ? [`${one} = ${other}`] : [],
      ),
    );
    expect(alike).to.deep.equal([]);
  });
