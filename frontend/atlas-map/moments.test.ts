import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, moment, samePolitics } from './moments.ts';
import { AT_FIRST } from './protocol.ts';

test('a moment is named as the server expects it', () => {
  assert.equal(moment({ date: '1936-04-01', view: 'nanking' }), 'date=1936-04-01&view=nanking');
});

test('boxes are widened to multiples of ten degrees', () => {
  assert.equal(boxOf([112.3, 44.1, 121, 49.9]), '110,40,130,50');
  assert.equal(boxOf([-3, 81, 4, 88]), '-10,80,10,90');
});

test('a view round the earth or over the 180th meridian has no box', () => {
  assert.equal(boxOf([-170, 0, 20, 60]), null);
  assert.equal(boxOf([172, 50, 190, 60]), null);
  assert.equal(boxOf([Number.NaN, 0, 1, 1]), null);
});

test('another view or comparison needs other layers, another selection does not', () => {
  assert.ok(samePolitics(AT_FIRST, { ...AT_FIRST, selected: 'x' }));
  assert.ok(!samePolitics(AT_FIRST, { ...AT_FIRST, view: 'tokyo' }));
  assert.ok(!samePolitics(AT_FIRST, { ...AT_FIRST, with: '1936-04-01,tokyo' }));
});
