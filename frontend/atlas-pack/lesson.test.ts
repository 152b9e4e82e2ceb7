import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, placeOf } from './lesson.ts';

test('an address names the stop and whether it is presented', () => {
  assert.deepEqual(placeOf('#stop=3', 16), { stop: 3, presenting: false });
  assert.deepEqual(placeOf('#stop=3&present', 16), { stop: 3, presenting: true });
  assert.deepEqual(placeOf('', 16), { stop: 1, presenting: false });
  assert.equal(hashOf({ stop: 3, presenting: true }), '#stop=3&present');
});

test('a stop that is not there is the nearest one, and a footnote is no stop', () => {
  assert.equal(placeOf('#stop=99', 16)?.stop, 16);
  assert.equal(placeOf('#stop=-1', 16)?.stop, 1);
  assert.equal(placeOf('#stop=x', 16)?.stop, 1);
  assert.equal(placeOf('#note-1-300', 16), undefined);
});
