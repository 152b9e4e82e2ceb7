import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tints } from './tints.ts';

const state = (id: string) => ({ id, sovereign: id });

test('states that touch have different tints', () => {
  const given = tints([state('soviet-union'), state('mongolia'), state('manchukuo')], [['soviet-union', 'mongolia'], ['mongolia', 'manchukuo'], ['manchukuo', 'soviet-union']], 6);
  assert.equal(new Set(given.values()).size, 3);
});

test('a colony has the tint of its state, and counts as it for its neighbours', () => {
  const given = tints([state('japan'), { id: 'korea', sovereign: 'japan' }, state('manchukuo')], [['korea', 'manchukuo']], 6);
  assert.equal(given.get('korea'), given.get('japan'));
  assert.notEqual(given.get('korea'), given.get('manchukuo'));
});

test('the order in which territories come changes nothing', () => {
  const all = [state('a'), state('b'), state('c')];
  const touching = [['a', 'b'], ['b', 'c']] as const;
  assert.deepEqual(new Map([...tints(all, touching, 3)].sort()), new Map([...tints(all.toReversed(), touching, 3)].sort()));
});

test('holders in a circle, unknown holders and lines to unknown ground do no harm', () => {
  const given = tints([{ id: 'a', sovereign: 'b' }, { id: 'b', sovereign: 'a' }, { id: 'c', sovereign: 'gone' }], [['c', 'nowhere']], 2);
  assert.equal(given.size, 3);
});
