import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgIndicator } from '../../src/index.js';
import { programme } from './roadmap-tools.support.js';
import { allInside, inside, shown } from './support.js';

const words = (it: Element): string => it.textContent.replace(/\s+/g, ' ').trim();

const indicator = async (id: string, more = ''): Promise<ProgIndicator> =>
  shown<ProgIndicator>(
    `<prog-indicator for="${id}" today="2023-12-10" ${more}></prog-indicator>`,
    await programme('example'),
  );

describe('<prog-indicator>', () => {
  it('says the value, the plan, the direction, the year and the verdict with its sentence', async () => {
    const tag = await indicator('trained');
    expect(words(inside(tag, '.value'))).to.equal('41,5 %');
    expect(words(inside(tag, '.plan.quiet'))).to.equal('2022, план: 45 %');
    expect(words(inside(tag, 'header'))).to.contain('нужно больше');
    expect(words(inside(tag, '.verdict'))).to.equal('План не выполнен');
    expect(words(inside(tag, '.said'))).to.contain('меньше плана');
  });

  it('fills the half circle to the value, and marks the plan', async () => {
    const tag = await indicator('trained');
    const filled = inside(tag, 'path.filled').getAttribute('d')!;
    expect(filled).to.match(/^M18 100A82 82 0 0 1 /);
    expect(allInside(tag, 'line.aim')).to.have.length(1);
  });

  it('a value that is missing leaves the half circle empty', async () => {
    const tag = await shown<ProgIndicator>(
      '<prog-indicator for="i" today="2023-12-10"></prog-indicator>',
      {
        formatVersion: '1.0',
        title: 'Программа',
        period: { from: '2021', to: '2025' },
        indicators: [
          {
            id: 'i',
            title: 'Охват',
            unit: '%',
            direction: 'increase',
            points: [{ period: '2022', target: 50, missing: 'notCollected' }],
          },
        ],
      },
    );
    expect(tag.shadowRoot!.querySelector('path.filled')).to.equal(null);
    expect(words(inside(tag, '.value'))).to.equal('данные не собирали');
  });

  it('the figures are there for the ear from the beginning, and for the eye at a touch', async () => {
    const tag = await indicator('groups');
    const table = inside(tag, '.figures table');
    expect(table.parentElement!.className).to.equal('heard');
    expect(table.querySelectorAll('tbody')).to.have.length(3);
    expect(words(table)).to.contain('школы 2021 20 % 31 % 2022 35 % данные не собирали');
    inside(tag, '.figures button').click();
    await tag.updateComplete;
    expect(table.parentElement!.className).to.equal('shown');
  });

  it('as a number, it is a card', async () => {
    const tag = await indicator('vacancies', 'view="number" heading-level="4"');
    expect(tag.shadowRoot!.querySelector('svg, table')).to.equal(null);
    expect(words(inside(tag, '.card'))).to.match(
      /^6 % 2022, план: 8 % План выполнен 3 Незакрытые вакансии педагогов$/,
    );
    expect(inside(tag, 'h4.title')).to.exist;
  });

  it('an id that the file does not have is said in a sentence', async () => {
    const tag = await indicator('nobody');
    expect(words(inside(tag, '.note'))).to.equal('В программе нет показателя «nobody».');
  });

  it('what only the ear hears does not make the page wider', async () => {
    const tag = await indicator('groups', 'style="width: 320px"');
    expect(tag.scrollWidth).to.be.at.most(320);
    expect(inside(tag, '.figures').scrollWidth).to.be.at.most(320);
  });

  it('is clean for axe in every view', async () => {
    for (const view of ['gauge', 'number', 'trend']) {
      const tag = await indicator('groups', `view="${view}"`);
      await expect(tag).to.be.accessible();
    }
  });
});
