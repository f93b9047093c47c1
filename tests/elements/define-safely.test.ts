import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { defineSafely } from '../../src/elements/base/define-safely.js';

/** As much of a registry as registration needs; defining twice throws, as in a browser. */
function registry(): CustomElementRegistry {
  const known = new Map<string, CustomElementConstructor>();
  return {
    get: (tag: string) => known.get(tag),
    define(tag: string, element: CustomElementConstructor) {
      if (known.has(tag)) throw new Error(`${tag} is defined`);
      known.set(tag, element);
    },
  } as unknown as CustomElementRegistry;
}

const version = (version: string): CustomElementConstructor =>
  Object.assign(class {}, { version }) as unknown as CustomElementConstructor;

test('two versions on one page: the first wins, and one line says so', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const page = registry();
  const first = version('0.1.0');
  for (const tag of ['prog-roadmap', 'prog-swot']) defineSafely(tag, first, page);
  for (const tag of ['prog-roadmap', 'prog-swot']) defineSafely(tag, version('0.2.0'), page);
  assert.equal(page.get('prog-roadmap'), first);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]!.arguments[0]), /0\.1\.0.*0\.2\.0/s);
  warn.mock.restore();
});

test('the same version twice is nothing to speak of', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const page = registry();
  defineSafely('prog-passport', version('0.1.0'), page);
  defineSafely('prog-passport', version('0.1.0'), page);
  assert.equal(warn.mock.callCount(), 0);
  warn.mock.restore();
});
