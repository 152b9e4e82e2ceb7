import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graticule, shoresOf, stretches } from './graticule.ts';

test('a line has a vertex at every degree, so that it can bend', () => {
  const [meridian] = graticule(90);
  assert.deepEqual(meridian.slice(0, 2), [[-180, -80], [-180, -79]]);
});

test('a line is broken where it leaves what can be drawn', () => {
  assert.deepEqual(stretches([1, 2, -1, 3, 4, -1, 5], (vertex) => vertex > 0), [[1, 2], [3, 4]]);
  assert.deepEqual(stretches([-1, -2], (vertex) => vertex > 0), []);
});

test('a ring that was cut at the 180th meridian has no shore along the cut', () => {
  const cut = [[170, 60], [180, 65], [180, 70], [170, 75], [170, 60]];
  assert.deepEqual(shoresOf(cut), [[[170, 60], [180, 65]], [[180, 70], [170, 75], [170, 60]]]);
});
