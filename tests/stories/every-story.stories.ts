/** Every story and every page of the built catalogue: `npm run test:stories`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type axe from 'axe-core';
import { whenReady } from '../../scripts/demo-pages.mjs';
import {
  entries,
  firstStory,
  openCatalogue,
  showStory,
  tags,
  type Shown,
  type TagStories,
  type Watched,
} from './catalogue.js';

const words = process.env['STORIES']?.split(' ').filter(Boolean) ?? [];
const isWanted = (name: string): boolean =>
  words.length === 0 || words.some((word) => name.includes(word));

interface Declaration {
  tagName?: string;
  cssParts: { name: string }[];
}
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const partsOf = (tag: string): string[] =>
  manifest.modules
    .flatMap((it) => it.declarations)
    .find((it) => it.tagName === tag)!
    .cssParts.map((it) => it.name);

test('the catalogue holds every story of every tag', () => {
  assert.ok(tags.length > 11);
  const ids = new Set(entries.map((it) => it.id));
  for (const { about, expects } of tags) {
    assert.ok(ids.has(`${about.tag}--docs`), `${about.tag} has no page`);
    assert.ok(expects.size > 25, `${about.tag} has ${expects.size} stories`);
  }
});

describe('stories', { concurrency: 2 }, () => {
  for (const tag of tags.filter(({ about }) => isWanted(about.tag)))
    // One page shows one story at a time.
    describe(tag.about.tag, { concurrency: 1 }, () => storiesOf(tag));
});

function storiesOf({ about, expects }: TagStories): void {
  const own = entries.filter((it) => it.id.startsWith(`${about.tag}--`) && it.type === 'story');
  const seen = new Set<string>();
  let opened: Watched;
  before(async () => {
    opened = await openCatalogue(`iframe.html?id=${about.tag}--light&viewMode=story`);
    await firstStory(opened);
  });
  after(() => opened.page.close());

  assert.equal(own.length, expects.size);
  for (const [index, expected] of [...expects.values()].entries()) {
    const { id, name } = own[index]!;
    test(`${id} (${name})`, async () => {
      const shown = await showStory(opened, id);
      const { warnings = [], missing = [], state = 'ready' } = expected;
      assert.deepEqual(faultsOf(shown, state), []);
      assert.deepEqual(opened.troubles(missing), []);
      const said = await opened.warnings(warnings);
      assert.deepEqual(
        said.filter((it) => !warnings.some((piece) => it.includes(piece))),
        [],
      );
      for (const piece of warnings)
        assert.ok(
          said.some((it) => it.includes(piece)),
          `nothing was said of ${piece}`,
        );
      if (!about.slides || !id.endsWith('--hall')) for (const it of shown.parts) seen.add(it);
    });
  }

  test(`${about.tag}: every part is told of, and whatever is told of is there`, () => {
    assert.deepEqual([...seen].sort(), partsOf(about.tag).sort());
  });
}

function faultsOf(shown: Shown, state: string): string[] {
  const { status, violations, states, overflow } = shown;
  return [
    ...(status === 'success' || violations?.length ? [] : [`the story ended with: ${status}`]),
    ...(violations ?? ['axe did not run']),
    ...(states[0] === state ? [] : [`the tag is ${states[0]}, not ${state}`]),
    ...(overflow > 0 ? [`${overflow} px wider than the window`] : []),
  ];
}

describe('pages', () => {
  const pages = entries.filter((it) => it.type === 'docs' && isWanted(it.id));
  for (const { id, title } of pages)
    test(`${id} (${title})`, async () => {
      const opened = await openCatalogue(`iframe.html?id=${encodeURIComponent(id)}&viewMode=docs`);
      await opened.page.waitForSelector('#storybook-docs :is(h1, h2)');
      await whenReady(opened.page);
      const violations = await violationsOf(opened);
      assert.deepEqual(violations, []);
      assert.deepEqual([...opened.troubles(), ...(await opened.warnings())], []);
      await opened.page.close();
    });

  test('the frame around the stories asks no other host', async () => {
    const opened = await openCatalogue('index.html');
    await opened.page.waitForSelector('#storybook-preview-iframe');
    await whenReady(opened.page);
    assert.deepEqual(opened.troubles(), []);
    await opened.page.close();
  });
});

test('pasted tokens are worn at once, and what is wrong with them is said', async () => {
  const { page } = await openCatalogue('iframe.html?id=prog-risks--ivanovo&globals=brand:own');
  await page.waitForSelector('prog-risks[data-state="ready"]');
  const paste = (text: string): Promise<void> =>
    page.$eval(
      'own-brand >>> textarea',
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input'));
      },
      text,
    );
  const isSaid = (words: string): Promise<unknown> =>
    page.waitForFunction(
      (piece) =>
        document
          .querySelector('own-brand')!
          .shadowRoot!.textContent.replace(/\s+/g, ' ')
          .includes(piece),
      {},
      words,
    );
  await paste('{ "color": { "surface": { "$value": "#fff0aa" }, "brand": { "$value": "bad" } } }');
  await isSaid('color.brand: «bad» — не цвет');
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('prog-risks')!.shadowRoot!.querySelector('.prog')!)
        .backgroundColor === 'rgb(255, 240, 170)',
  );
  await paste('{ "color": ');
  await isSaid('вставленный текст');
  await page.close();
});

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Of what we have put on a page; Storybook's own tables are Storybook's own. */
async function violationsOf({ page }: Watched): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(
      { include: '#storybook-docs', exclude: ['.docblock-argstable', '.docblock-source'] },
      { resultTypes: ['violations'], rules: { region: { enabled: false } } },
    ),
  );
  return violations.flatMap((it) =>
    it.nodes.map((node) => `${it.id}: ${node.target.flat().join(' → ')}: ${node.html}`),
  );
}
