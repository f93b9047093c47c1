import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { DEEPEST, nested } from '../../src/documents/nest.js';

interface Item {
  id: string;
  above?: string;
}
interface Node {
  id: string;
  under: Node[];
}
const nest = (items: Item[], roots?: Item[]): Node[] =>
  nested(
    items,
    (it) => it.above,
    ({ id }, under: Node[]) => ({ id, under }),
    roots,
  );
const depthOf = (nodes: Node[]): number =>
  nodes.length ? 1 + Math.max(...nodes.map((it) => depthOf(it.under))) : 0;
const inOrder = (nodes: Node[]): string[] =>
  nodes.flatMap(({ id, under }) => [id, ...inOrder(under)]);

/** Each stands under one before it, or under nothing of the list. */
const trees = fc
  .array(fc.nat(), { maxLength: 60 })
  .map((all) =>
    all.map((it, index): Item => ({ id: `n${index}`, above: `n${(it % (index + 2)) - 1}` })),
  )
  .map((items) => items.map((it) => (it.above === it.id ? { id: it.id } : it)));

test('items stand under what they name, in the order of the list', () => {
  const items = [{ id: 'a' }, { id: 'b', above: 'a' }, { id: 'c' }, { id: 'd', above: 'a' }];
  assert.deepEqual(nest([...items, { id: 'e', above: 'nobody' }]), [
    {
      id: 'a',
      under: [
        { id: 'b', under: [] },
        { id: 'd', under: [] },
      ],
    },
    { id: 'c', under: [] },
    { id: 'e', under: [] },
  ]);
});

test('each item stands once, and never deeper than can be laid out', () => {
  fc.assert(
    fc.property(trees, (items) => {
      const nodes = nest(items);
      assert.deepEqual(inOrder(nodes).sort(), items.map((it) => it.id).sort());
      assert.ok(depthOf(nodes) <= DEEPEST);
    }),
  );
});

test('what lies deeper follows what it stands under', () => {
  const chain = Array.from({ length: 12 }, (_, index) => ({
    id: `n${index}`,
    above: `n${index - 1}`,
  }));
  const nodes = nest(chain);
  assert.equal(depthOf(nodes), DEEPEST);
  assert.deepEqual(
    inOrder(nodes),
    chain.map((it) => it.id),
  );
});

test('from what was asked for, and around no circle', () => {
  const items = [
    { id: 'a', above: 'c' },
    { id: 'b', above: 'a' },
    { id: 'c', above: 'b' },
  ];
  assert.deepEqual(inOrder(nest(items, [items[1]!])), ['b', 'c', 'a']);
  assert.deepEqual(nest(items), []);
});
