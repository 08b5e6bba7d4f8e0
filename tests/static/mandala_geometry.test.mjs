import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cell, dotFor, HEART, RADIUS, radii, spots } from '../../static/activities/mandala/geometry.js';

/** The same file holds the picture of the minutes to it: tests/activities/test_mandala_picture.py. */
const drawn = JSON.parse(readFileSync(new URL('mandala_spots.json', import.meta.url), 'utf8'));

test('The browser lays every dream where the minutes draw it', () => {
  for (const { ring, sector, count, rings, sectors, dot, spots: expected, cell: path } of drawn) {
    assert.equal(dotFor(count, { rings, sectors }), dot);
    assert.deepEqual(spots(ring, sector, count, dot, { rings, sectors }), expected);
    if (ring) assert.equal(cell(ring, sector, { rings, sectors }), path);
  }
});

test('No dream lies outside its ring, however many there are', () => {
  for (const { ring, rings, sectors, dot, spots: found } of drawn) {
    const [inner, outer] = radii(ring, rings);
    for (const [x, y] of found) {
      const far = Math.hypot(x, y);
      assert.ok(far <= outer && far >= inner, `${far} is not in ${inner} to ${outer} (${sectors})`);
    }
  }
  assert.ok(HEART < RADIUS && drawn.length > 20);
});
