import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Branch, moveOf, rowOf, rows } from './tree.ts';

const leaf = (id: string, words: string) => ({ id, kind: 'place', words });
const branches: Branch[] = [
  { title: 'Places', leaves: [leaf('m1', 'Moscow'), leaf('m2', 'Paris')] },
  { title: 'Regions', leaves: [leaf('m3', 'Outer Mongolia')] },
];
const open = (...of: number[]) => new Set(of);

test('only the leaves of open branches are seen', () => {
  assert.deepEqual(rows(branches, open(1)), [{ branch: 0 }, { branch: 1 }, { branch: 1, leaf: 0 }]);
});

test('up and down go from row to row and stop at the ends', () => {
  assert.deepEqual(moveOf('ArrowDown', { branch: 0, leaf: 1 }, branches, open(0)), { to: { branch: 1 } });
  assert.deepEqual(moveOf('ArrowUp', { branch: 0 }, branches, open(0)), { to: { branch: 0 } });
  assert.deepEqual(moveOf('End', { branch: 0 }, branches, open()), { to: { branch: 1 } });
});

test('right opens a branch and then goes into it; left goes back and then closes it', () => {
  assert.deepEqual(moveOf('ArrowRight', { branch: 0 }, branches, open()), { open: 0 });
  assert.deepEqual(moveOf('ArrowRight', { branch: 0 }, branches, open(0)), { to: { branch: 0, leaf: 0 } });
  assert.deepEqual(moveOf('ArrowLeft', { branch: 0, leaf: 1 }, branches, open(0)), { to: { branch: 0 } });
  assert.deepEqual(moveOf('ArrowLeft', { branch: 0 }, branches, open(0)), { close: 0 });
});

test('Enter chooses a leaf, a letter goes to the next row that begins with it', () => {
  assert.deepEqual(moveOf('Enter', { branch: 0, leaf: 1 }, branches, open(0)), { choose: { branch: 0, leaf: 1 } });
  assert.deepEqual(moveOf('p', { branch: 0 }, branches, open(0)), { to: { branch: 0, leaf: 1 } });
  assert.equal(moveOf('x', { branch: 0 }, branches, open(0)), undefined);
});

test('the row of a feature is found in whatever branch it is', () => {
  assert.deepEqual(rowOf('m3', branches), { branch: 1, leaf: 0 });
  assert.equal(rowOf('m9', branches), undefined);
});
