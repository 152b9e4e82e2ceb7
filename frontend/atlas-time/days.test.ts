import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Words } from '../words.ts';
import { dayOf, lastChanges, neighbour, numberOf, said, snapped } from './days.ts';

const WORDS = new Words('en', { before: 'Before the first change', last: 'Last change, {0}: {1}' });

const CHANGES = [
  { day: '1932-03-01', title: 'Manchukuo proclaimed' },
  { day: '1935-03-01', title: 'The Saar returns to Germany' },
  { day: '1935-03-01', title: 'Another thing of that day' },
  { day: '1945-08-18', title: 'Manchukuo dissolved' },
];

test('days are counted through leap years and before 1970', () => {
  assert.equal(dayOf(numberOf('1936-02-29') + 1), '1936-03-01');
  assert.equal(numberOf('1970-01-02'), 1);
});

test('a day of change says what happened, another one since when nothing did', () => {
  assert.equal(said(CHANGES, '1932-03-01', WORDS), 'Manchukuo proclaimed');
  assert.equal(said(CHANGES, '1936-04-01', WORDS), 'Last change, 1 March 1935: The Saar returns to Germany; Another thing of that day');
  assert.equal(said(CHANGES, '1930-01-01', WORDS), 'Before the first change');
  assert.equal(lastChanges(CHANGES, '1940-01-01').length, 2);
});

test('steps go from change to change', () => {
  assert.equal(neighbour(CHANGES, '1936-04-01', 1), '1945-08-18');
  assert.equal(neighbour(CHANGES, '1936-04-01', -1), '1935-03-01');
  assert.equal(neighbour(CHANGES, '1935-03-01', -1), '1932-03-01');
  assert.equal(neighbour(CHANGES, '1946-01-01', 1), undefined);
});

test('a pointer near a change means the change', () => {
  assert.equal(snapped(CHANGES, '1932-03-09', 12), '1932-03-01');
  assert.equal(snapped(CHANGES, '1932-04-01', 12), '1932-04-01');
});
