// Where parcels lie and where plans fit. The same answers are asked of server/game/board.py (tests/minutes/test_city.py).
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { behind, cellsOf, freeParcels, isFree, nearTerrain, parcelAt, project } from '../../static/city/geometry.js';
import { shapes } from '../../static/city/palette.js';

const near = (name) => new URL(name, import.meta.url);
const town = JSON.parse(readFileSync(near('city_town.json'), 'utf8'));
const golden = near('city_places.json');

test('every plan finds the golden places, in the golden order', () => {
  const plans = Object.keys(shapes.plans);
  const bare = { terrain: town.terrain };
  const found = Object.fromEntries(plans.map((plan) => [plan, {
    size: shapes.plans[plan].size, behind: behind(plan, 5, 5).map(String).sort(),
    bare: freeParcels(bare, plan).join(' '), built: freeParcels(town, plan).join(' '), lent: freeParcels(town, plan, true).join(' '),
  }]));
  if (process.env.TUTTI_WRITE_GOLDEN) writeFileSync(golden, `${JSON.stringify(found, null, 1)}\n`);
  assert.deepEqual(found, JSON.parse(readFileSync(golden, 'utf8')));
});

test('the parcel under a point is the one that was drawn there', () => {
  for (let x = 0; x < 12; x += 1) {
    for (let y = 0; y < 12; y += 1) {
      for (const [i, j] of [[0.5, 0.5], [0.05, 0.05], [0.95, 0.05], [0.05, 0.95]]) {
        const [px, py] = project(x + i, y + j);
        assert.deepEqual(parcelAt(px, py), [x, y]);
      }
    }
  }
});

test('a point beside the board is beside the board', () => {
  const [x, y] = parcelAt(-700, 0);
  assert.ok(x < 0 && y >= 0);
});

test('a free place is free, and a meadow only when it is lent', () => {
  for (const [x, y] of freeParcels(town, 'cottage')) assert.ok(isFree(town, 'cottage', x, y));
  const bare = { terrain: town.terrain };
  assert.ok(!isFree(bare, 'garden', 0, 6));
  assert.ok(isFree(bare, 'garden', 0, 6, true));
});

test('an unknown plan covers nothing and fits nowhere', () => {
  assert.deepEqual(cellsOf('castle', 1, 1), []);
  assert.deepEqual(freeParcels(town, 'castle'), []);
});

test('what people have put keeps its parcel', () => {
  assert.ok(isFree({ terrain: town.terrain }, 'oven', 8, 8));
  assert.ok(!isFree({ terrain: town.terrain, props: { p1: { kind: 'tree', x: 8, y: 8 } } }, 'oven', 8, 8));
});

test('a parcel knows what it lies beside', () => {
  assert.deepEqual(nearTerrain(town.terrain, [[4, 3]]), ['river', 'street', 'mill']);
  assert.deepEqual(nearTerrain(town.terrain, [[8, 9]]), []);
  assert.deepEqual(nearTerrain(town.terrain, [[11, 11]]), ['edge']);
});
