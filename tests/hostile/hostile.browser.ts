/** Hostile files in every tag of a page: nothing throws, nothing runs, nothing is asked of anybody, in bounded time. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { smallFiles } from './files.js';
import { isWhole, programmes, seed } from './seeds.js';
import { clear, showAll } from './show.js';
import { TAGS } from './tags.js';
import { watch, type Watch } from './watch.js';

/** Some every day; with the objects beside them 500 for whoever asks. */
const FILES = isWhole ? 440 : 60;

describe(`hostile files in every tag (seed ${seed})`, () => {
  let watched: Watch;
  beforeEach(() => (watched = watch()));
  afterEach(() => {
    watched.stop();
    clear();
  });

  it('knows all tags', () => {
    expect(TAGS).to.include.members(['prog-display', 'prog-page', 'prog-passport', 'prog-roadmap']);
  });

  it(`${FILES} files, excerpts of the real programmes and others`, async () => {
    const files = fc.sample(smallFiles(programmes), { seed, numRuns: FILES });
    const { shown, refused } = await showAll(files, watched);
    expect(shown).to.be.greaterThan(FILES / 2);
    expect(refused).to.be.greaterThan(0);
  }).timeout(280_000);
});
