/**
 * The oldest browsers that we promise: Chrome 109 (the last for Windows 7), Firefox 115, Safari 16.4. They can't be had
 * here any more, so what is built is looked through for whatever is newer than they are. A name is no proof that all
 * works in them; it is a proof that nobody used these things without thinking of them.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'acorn';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((it) => it.replaceAll('\\', '/'))
  // What is for Node and for the site's own bundler is not what a page loads.
  .filter((it) => !/npm-|^(?:cli|index|all|programme)\.js$|^types\//.test(it));
const scripts = files.filter((it) => it.endsWith('.js'));
const texts = files.filter((it) => /\.(?:js|css|html)$/.test(it));
const textOf = (name: string): string => readFileSync(new URL(name, dist), 'utf8');

test('the syntax is that of ES2022', () => {
  assert.ok(scripts.length > 20, 'the scripts are where this test looks for them');
  for (const name of scripts)
    assert.doesNotThrow(
      () =>
        parse(textOf(name), {
          ecmaVersion: 2022,
          sourceType: name === 'loader.js' ? 'script' : 'module',
        }),
      name,
    );
});

/** Newer than one of the three; what happens there without it. */
const FALLBACKS: Record<string, [pattern: RegExp, instead: string]> = {
  'hidden="until-found"': [
    /until-found/,
    'stays hidden until opened; the button beside it opens it',
  ],
  'text-wrap': [/text-wrap/, 'lines of a heading break where they break'],
  'content-visibility': [/content-visibility/, 'rows are laid out at once: slower, not different'],
  'contain-intrinsic-size': [/contain-intrinsic/, 'goes with content-visibility'],
  'navigator.wakeLock': [/wakeLock/, 'the screen of a hall sleeps when its settings say so'],
  'ElementInternals.states': [/\.states\b/, '`data-state` says the same'],
};

/** Newer than one of the three, and not used: whoever needs one names what happens without it, above. */
const NEWER = [
  /\.toSorted\(/,
  /\.toReversed\(/,
  /\.toSpliced\(/,
  /(?:Object|Map)\.groupBy/,
  /Array\.fromAsync/,
  /Promise\.(?:withResolvers|try)\b/,
  /\.(?:isSubsetOf|isSupersetOf|symmetricDifference|isDisjointFrom)\(/,
  /URL\.(?:canParse|parse)\(/,
  /Iterator\.from/,
  /checkVisibility/,
  /AbortSignal\.any/,
  /Intl\.(?:Segmenter|DurationFormat)/,
  /requestIdleCallback\(/,
  /popover/i,
  /startViewTransition/,
  /\.(?:setHTML|getHTML)\(/,
  /WellFormed/,
  /\bnavigation\./,
  /@scope\b/,
  /@starting-style/,
  /@property\b/,
  /@container style\(/,
  /light-dark\(/,
  /color-mix\(/,
  /\boklch\(/,
  /:has\(/,
  /\bsubgrid\b/,
  /(?:animation|scroll|view)-timeline/,
  /anchor-name/,
  /interpolate-size/,
  /::details-content/,
  /field-sizing/,
  /scrollbar-(?:width|gutter|color)/,
  /[;{]zoom:[\d.]+[;}]/,
  /\d(?:r?lh|cap)\b(?=[;})\s])/,
  /:state\(/,
  /[;{}]&[ :.>[]/,
  /text-box/,
];

test('nothing newer is used without a fallback', () => {
  for (const name of texts)
    for (const pattern of NEWER) {
      const text = textOf(name);
      const at = text.search(pattern);
      assert.equal(at, -1, `${name}: ${String(pattern)}: …${text.slice(at - 60, at + 60)}…`);
    }
});

test('what has a fallback is still used, and is told in README.md', () => {
  const all = texts.map(textOf).join('\n');
  const readme = readFileSync(new URL('../README.md', dist), 'utf8');
  for (const [name, [pattern]] of Object.entries(FALLBACKS)) {
    assert.match(all, pattern, `${name} is no longer used`);
    assert.ok(readme.includes(`\`${name}\``), `README.md does not name ${name}`);
  }
});
