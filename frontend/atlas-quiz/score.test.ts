import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Words } from '../words.ts';
import { projectionOf, type Quiz, say, viewOf } from './quiz.ts';
import { score } from './score.ts';
import { along, destination, distance, distanceToLine, lengthOf } from './sphere.ts';

const MOSCOW = [37.62, 55.75];
const PRAGUE = [14.42, 50.09];
const near = (actual: number, expected: number, by: number) => assert.ok(Math.abs(actual - expected) <= by, `${actual} is not within ${by} of ${expected}`);

test('measures on a sphere', () => {
  near(distance(MOSCOW, PRAGUE), 1_666_000, 10_000);
  near(distance([179, 0], [-179, 0]), 222_400, 100);
  const there = destination(MOSCOW, 270, 500_000);
  near(distance(MOSCOW, there), 500_000, 1);
  assert.ok(there[0] < MOSCOW[0]);
  assert.deepEqual(destination([179, 0], 90, 222_390).map(Math.round), [-179, 0]);
});

test('measures to a line and along it', () => {
  const line = [[100, 48], [101, 48], [102, 48]];
  near(distanceToLine([101.5, 49], line), 111_200, 200);
  near(distanceToLine([99, 48], line), 74_400, 200);
  near(lengthOf(line), 148_800, 200);
  assert.deepEqual(along(line, 5).map(([lon]) => Math.round(lon * 100) / 100), [100, 100.5, 101, 101.5, 102]);
});

test('a choice is right or wrong', () => {
  const answer = { form: 'choice' as const, choices: [{ name: 'a' }, { name: 'b' }], right: 1 };
  assert.deepEqual(score(answer, { choice: 1 }), { points: 100, right: true, off: null });
  assert.deepEqual(score(answer, { choice: 0 }), { points: 0, right: false, off: null });
});

test('a place is scored by its distance', () => {
  const answer = { form: 'spot' as const, at: PRAGUE, reach_m: 0, tolerance_m: 100_000, origin: null };
  const at = (metres: number) => score(answer, { vertices: [destination(PRAGUE, 90, metres)] });
  assert.equal(at(99_000).points, 100);
  assert.equal(at(99_000).right, true);
  assert.deepEqual({ ...at(150_000), off: 0 }, { points: 50, right: false, off: 0 });
  assert.equal(at(201_000).points, 0);
  assert.equal(score(answer, { vertices: [] }).right, false);
});

test('a country reaches as far as its ground, and no farther', () => {
  const mongolia = { form: 'spot' as const, at: [103, 46], reach_m: 705_000, tolerance_m: 356_000, origin: null };
  const put = (place: number[]) => score(mongolia, { vertices: [place] }).right;
  assert.ok(put([106.9, 47.9]), 'Ulan Bator');
  assert.ok(!put([116.4, 39.9]), 'Peking');
  assert.ok(!put([37.6, 55.8]), 'Moscow');
});

test('Paris is not Prague on the usual quiz', () => {
  const file = new URL('../../src/test/resources/golden/frus1936v04d83/quiz.json', import.meta.url);
  const prague = (JSON.parse(readFileSync(file, 'utf8')) as Quiz).items.find((item) => item.question.values?.[0].name === 'Prague')!;
  assert.equal(score(prague.answer, { vertices: [[2.35, 48.86]] }).right, false);
});

test('directions are coarse, and whoever tells one is forgiven; a longer distance wins nothing', () => {
  const answer = { form: 'spot' as const, at: PRAGUE, reach_m: 0, tolerance_m: 100_000, origin: { name: { name: 'Moscow' }, at: MOSCOW } };
  const vertices = [destination(PRAGUE, 90, 300_000)];
  assert.ok(score(answer, { vertices, told: true }).points > score(answer, { vertices }).points);
  assert.equal(score(answer, { vertices: [destination(MOSCOW, 257, 2 * 1_666_000)], told: true }).right, false);
});

test('a line is scored by its mean distance from the nearest reading, and must be a line', () => {
  const answer = { form: 'line' as const, lines: [[[115, 48], [119, 48]], [[115, 47], [119, 47]]], tolerance_m: 20_000, origin: null };
  assert.equal(score(answer, { vertices: [[115.2, 48.1], [118, 47.9]] }).points, 100);
  assert.equal(score(answer, { vertices: [[115.2, 47], [118, 47]] }).points, 100);
  assert.equal(score(answer, { vertices: [[115.2, 50], [118, 50]] }).points, 0);
  assert.ok(score(answer, { vertices: [[115, 48], [115.1, 48]] }).points < 10, 'a dot is no line');
  const short = { ...answer, lines: [[[115, 48], [115.7, 48]]] };
  assert.equal(score(short, { vertices: [[115, 48], [115.7, 48]] }).points, 100);
  assert.equal(score(answer, { vertices: [[116, 48.1]] }).points, 100, 'direction and distance give one place of the line');
});

test('reads the quiz that the server writes', () => {
  const file = new URL('../../src/test/resources/golden/frus1936v04d83/quiz.json', import.meta.url);
  const quiz = JSON.parse(readFileSync(file, 'utf8')) as Quiz;
  assert.deepEqual(new Set(quiz.items.map((item) => item.type)), new Set(['put', 'kind', 'voice', 'border', 'name', 'draw']));
  for (const { answer } of quiz.items) {
    const best = answer.form === 'choice' ? { choice: answer.right } : { vertices: answer.form === 'spot' ? [[...answer.at]] : answer.lines[0].map((place) => [...place]) };
    assert.equal(score(answer, best).points, 100);
  }
});

test('says labels in the language of the reader', () => {
  const words = new Words('de', { 'quiz.pair': '{0} und {1}', 'territory.mongolia': 'Mongolei' });
  const mongolia = { key: 'territory.mongolia', name: 'Mongolian People’s Republic' };
  assert.equal(say({ key: 'quiz.pair', values: [mongolia, { key: 'territory.x', name: 'Manchukuo' }] }, words), 'Mongolei und Manchukuo');
  assert.equal(say({ name: 'Ulanbator' }, words), 'Ulanbator');
});

test('a view shows the whole box, also across the 180th meridian', () => {
  const { lon, lat, zoom } = viewOf([100, 40, 120, 60], [800, 600], 'inner-asia');
  assert.deepEqual([lon, lat], [110, 50]);
  assert.ok(156_543 / 2 ** zoom * 600 > 20 * 111_320, 'high enough');
  assert.equal(viewOf([170, 50, -170, 60], [800, 600], 'inner-asia').lon, 180);
  assert.equal(projectionOf([-2, 31, 144, 64]), 'inner-asia');
  assert.equal(projectionOf([-70, -40, -50, -30]), 'web-mercator');
});
