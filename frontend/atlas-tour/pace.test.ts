import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, stepOf, stepOfSwipe } from './pace.ts';

test('page keys turn the stops everywhere, arrows only in the panel', () => {
  assert.equal(stepOf('PageDown', false), 1);
  assert.equal(stepOf('PageUp', false), -1);
  assert.equal(stepOf('ArrowRight', true), 1);
  assert.equal(stepOf('ArrowLeft', true), -1);
  assert.equal(stepOf('ArrowRight', false), undefined);
  assert.equal(stepOf('a', true), undefined);
});

test('a long flat swipe to the left goes on', () => {
  assert.equal(stepOfSwipe(-120, 10), 1);
  assert.equal(stepOfSwipe(120, -10), -1);
  assert.equal(stepOfSwipe(-40, 0), undefined);
  assert.equal(stepOfSwipe(-120, 100), undefined);
});

test('the clock shows what has passed and what was planned', () => {
  assert.equal(clock(0, 0), '0:00');
  assert.equal(clock(65_400, 40), '1:05 / 40:00');
  assert.equal(clock(3_600_000, 45), '60:00 / 45:00');
});
