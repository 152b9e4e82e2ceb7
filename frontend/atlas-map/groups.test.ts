import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Words } from '../words.ts';
import { describe, group, mentionOf, type MentionFeature } from './groups.ts';

const WORDS = new Words('en', {
  marker: '{0}, {1}, {2}',
  'marker.today': '{0}, today {1}',
  'kind.metonym': 'government',
  'mentions.one': '{0} mention',
  'mentions.other': '{0} mentions',
});

const tokyo: MentionFeature = {
  id: 'd-m1-6',
  point: [139.69, 35.69],
  mention: 'd-m1-6',
  kind: 'metonym',
  label: 'Tokyo',
  nameToday: 'Tokyo',
  quote: 'Tokyo',
  place: 'gn:1850147',
  territory: null,
  claimant: null,
  radius: null,
};

test('mentions of one place and kind share a marker, in text order', () => {
  const [only, ...others] = group([tokyo, { ...tokyo, id: 'd-m9-14' }]);
  assert.deepEqual(only.ids, ['d-m1-6', 'd-m9-14']);
  assert.equal(others.length, 0);
});

test('a place and its government have a marker each', () => {
  assert.equal(group([tokyo, { ...tokyo, id: 'd-m9-14', kind: 'place' }]).length, 2);
});

test('what has no point has no marker', () => {
  assert.deepEqual(group([{ ...tokyo, point: null }]), []);
});

test('a click means the selected mention where the marker has it, else the first', () => {
  assert.equal(mentionOf(['a', 'b'], 'b'), 'b');
  assert.equal(mentionOf(['a', 'b'], 'c'), 'a');
  assert.equal(mentionOf(['a', 'b'], null), 'a');
});

test('a marker is described by its name then, its name now and how often it is mentioned', () => {
  const [one] = group([{ ...tokyo, label: 'Ulan Bator', nameToday: 'Ulaanbaatar' }]);
  assert.equal(describe(one, WORDS), 'Ulan Bator, today Ulaanbaatar, government, 1 mention');
  assert.equal(describe({ ...one, title: 'the border (line of Manchukuo)', nameToday: '' }, WORDS), 'the border (line of Manchukuo), government, 1 mention');
  assert.equal(describe({ ...one, nameToday: 'Ulan Bator', ids: ['a', 'b'] }, WORDS), 'Ulan Bator, government, 2 mentions');
});
