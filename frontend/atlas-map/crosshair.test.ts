import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossed } from './crosshair.ts';

test('arrows move a crosshair, other keys do not', () => {
  assert.deepEqual(crossed('ArrowLeft', [100, 50], 10), [90, 50]);
  assert.deepEqual(crossed('ArrowUp', [100, 50], 1), [100, 51]);
  assert.equal(crossed('Enter', [100, 50], 10), null);
});
