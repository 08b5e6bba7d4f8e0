/** Where dots stand on a line: nobody is lost, nobody stands on somebody else, and two or three hundred fit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcOf, columnOf, COLUMNS, dotsOf, levelOf, middleOf, placesOn, pointsOf, sideOf } from '../../static/ui/stave_places.js';

const people = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => ({ id: `s${i}`, at: ((i * 37) % 201) - 100 }));

for (const [count, width, height] of [[2, 328, 110], [15, 328, 110], [60, 900, 250], [300, 328, 110], [300, 1760, 330]]) {
  test(`${count} people on a line of ${width}: all are on it, and none covers another`, () => {
    const { size, places } = placesOn({ dots: people(count), width, height, largest: 44 });
    const all = [...places.values()];
    assert.equal(all.length, count);
    assert.ok(all.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height), 'inside');
    const near = all.some((a, i) => all.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < size * 0.99));
    assert.equal(near, false);
    assert.ok(size >= 4, `a dot is ${size} wide`);
  });
}

test('both lines of a comparison have dots of the same size', () => {
  const given = { width: 600, height: 120, largest: 30, most: 9 };
  assert.equal(placesOn({ ...given, dots: dotsOf([9, ...Array(10).fill(0)]) }).size, placesOn({ ...given, dots: dotsOf([1, ...Array(10).fill(0)]) }).size);
});

test('a column is a dot for each one in it, and its middle lies in it', () => {
  assert.deepEqual(dotsOf([2, 0, 1]).map((dot) => columnOf(dot.at)), [0, 0, 2]);
  for (let column = 0; column < COLUMNS; column += 1) assert.equal(columnOf(middleOf(column)), column);
});

test('the line is the same from both ends, and only its middle is neither side', () => {
  for (let at = -100; at <= 100; at += 1) {
    assert.equal(columnOf(at) + columnOf(-at), COLUMNS - 1);
    assert.equal(sideOf(at) === 'middle', columnOf(at) === (COLUMNS - 1) / 2);
    assert.equal(sideOf(at) === 'middle', levelOf(at) === 'middle');
  }
});

test('a move begins and ends where the dot stands, and never leaves the stave', () => {
  for (const [from, to] of [[{ x: 10, y: 90 }, { x: 300, y: 20 }], [{ x: 300, y: 90 }, { x: 10, y: 90 }]]) {
    const points = pointsOf(arcOf(from, to, 6));
    assert.deepEqual([points[0], points.at(-1)], [from, to]);
    assert.ok(points.every(({ y }) => y >= 5.9));
  }
});
