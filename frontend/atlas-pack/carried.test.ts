import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Carried } from './carried.ts';

const feature = (id: string) => ({ id, geometry: null, properties: {} });

function carried(): [Carried, string[]] {
  const run: string[] = [];
  const files = { 'map/land.geojson': 'data/land.js', 'map/borders.geojson?date=1': 'data/borders.js', 'map/borders.geojson?date=2': 'data/borders.js', 'map/near.geojson?date=1&bbox=100,30,140,60': 'data/near.js' };
  const pack: Carried = new Carried(files, (file) => {
    run.push(file);
    if (file === 'data/borders.js') {
      pack.giveLayers({ features: [feature('a'), feature('b'), feature('c')], layers: { 'map/borders.geojson?date=1': [0, 1], 'map/borders.geojson?date=2': [0, 2] } });
    }
    return Promise.resolve();
  });
  return [pack, run];
}

test('layers of one file share their features, and the file runs once', async () => {
  const [pack, run] = carried();
  assert.deepEqual((await pack.open('map/borders.geojson?date=1')).features.map(({ id }) => id), ['a', 'b']);
  assert.deepEqual((await pack.open('map/borders.geojson?date=2')).features.map(({ id }) => id), ['a', 'c']);
  assert.deepEqual(run, ['data/borders.js']);
});

test('a part of a layer is answered by a larger part', () => {
  const [pack] = carried();
  assert.equal(pack.find('map/near.geojson?date=1&bbox=110,40,130,50'), 'map/near.geojson?date=1&bbox=100,30,140,60');
  assert.equal(pack.find('map/near.geojson?date=1&bbox=90,40,130,50'), undefined);
  assert.equal(pack.find('map/near.geojson?date=2&bbox=110,40,130,50'), undefined);
});

test('what is not carried is not found, and a file that does not keep its word is named', async () => {
  const [pack] = carried();
  assert.equal(pack.find('map/lakes.geojson'), undefined);
  await assert.rejects(pack.open('map/land.geojson'), /data\/land\.js of this pack lacks map\/land\.geojson/);
});
