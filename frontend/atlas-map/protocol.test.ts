import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { after, AT_FIRST, LAYERS, parseMessage } from './protocol.ts';

/** Written by Java: see MapMessageTest. */
const GOLDEN = new URL('../../src/test/resources/golden/protocol/', import.meta.url);
const golden = (type: string): unknown => JSON.parse(readFileSync(new URL(`${type}.json`, GOLDEN), 'utf8'));

for (const file of readdirSync(GOLDEN)) {
  const type = file.replace('.json', '');
  test(`accepts the server's message ${type}`, () => {
    assert.equal(parseMessage(golden(type)).type, type);
  });
}

test('knows every layer that the server can name', () => {
  assert.deepEqual(golden('layers'), { type: 'layers', visible: LAYERS });
});

test('a message changes what it names and nothing else', () => {
  assert.deepEqual(after(AT_FIRST, parseMessage({ type: 'select', id: 'd-m1-2' })), { ...AT_FIRST, selected: 'd-m1-2' });
  assert.deepEqual(after(AT_FIRST, parseMessage(golden('borders'))), { ...AT_FIRST, date: '1936-04-01', view: 'nanking', with: '1932-03-01,de-facto' });
  assert.deepEqual(after(AT_FIRST, parseMessage(golden('show'))), { ...AT_FIRST, document: 'frus1936v04d83', revision: 2 });
});

test('a quiz marks what it asks and what is right', () => {
  const marks = [{ role: 'right', label: 'Prague', vertices: [[14.4, 50.1]] }];
  assert.deepEqual(after(AT_FIRST, parseMessage({ type: 'marks', marks })), { ...AT_FIRST, marks });
  assert.throws(() => parseMessage({ type: 'marks', marks: [{ role: 'right', label: '', vertices: [] }] }), /marks message is wrong in marks$/);
});

test('says what is wrong with a message', () => {
  assert.throws(() => parseMessage({ type: 'fly' }), /type is one of show, .* was fly/);
  assert.throws(() => parseMessage({ type: 'move', lon: '7', lat: 1, zoom: 3 }), /move message is wrong in lon$/);
  assert.throws(() => parseMessage({ type: 'borders', date: 'April 1936', view: 'tokyo', with: null }), /date/);
  assert.throws(() => parseMessage(null), TypeError);
});
