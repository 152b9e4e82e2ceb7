import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDirection, nextIn } from './compass.ts';

/** Roughly as on a map: Paris in the west, Moscow in the middle, Ulan Bator and Tokyo in the east, Tokyo lower. */
const PLACES = new Map([
  ['paris', [2, 49]],
  ['prague', [14, 50]],
  ['moscow', [37, 56]],
  ['ulan-bator', [107, 48]],
  ['tokyo', [140, 36]],
]);

test('right goes to the nearest place that lies more to the right than aside', () => {
  assert.equal(nextIn('ArrowRight', [2, 49], PLACES), 'prague');
  assert.equal(nextIn('ArrowRight', [37, 56], PLACES), 'ulan-bator');
  assert.equal(nextIn('ArrowLeft', [107, 48], PLACES), 'moscow');
});

test('what lies more aside than ahead is not in that direction', () => {
  assert.equal(nextIn('ArrowUp', [107, 48], PLACES), undefined);
  assert.equal(nextIn('ArrowUp', [38, 36], PLACES), 'moscow');
});

test('nothing lies beyond the last', () => {
  assert.equal(nextIn('ArrowRight', [140, 36], PLACES), undefined);
});

test('only the four arrows are directions', () => {
  assert.ok(isDirection('ArrowUp'));
  assert.ok(!isDirection('Enter'));
});
