import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivalsOf, fitting, shares } from '../../static/screen/arrivals.js';

test('names that all fit are all shown', () => {
  assert.deepEqual(fitting(['Amina', 'Paul'], 30, 1), { names: ['Amina', 'Paul'], more: 0 });
});

test('where there is no room for all, the latest to come are shown and the others counted', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Name${i}`);
  const { names: shown, more } = fitting(names, 30, 2);
  assert.equal(shown.at(-1), 'Name39');
  assert.equal(shown.length + more, 40);
  assert.ok(shown.length > 3 && more > 20);
});

test('a name wider than its card takes a line, and no more', () => {
  assert.deepEqual(fitting(['x'.repeat(200)], 20, 1).more, 0);
});

test('a site with few people still has room for its name', () => {
  const [large, small] = shares([70, 1], 50);
  assert.ok(small > 10 && large > small);
  assert.equal(Math.round(large + small), 50);
});

test('a room without sites has one list of everybody who is there', () => {
  const seats = { s1: { name: 'A', n: 2 }, s2: { name: 'B', n: 1, people: 2 }, s3: { name: 'C', n: 3, left: 5 } };
  const [only, ...others] = arrivalsOf({ seats }, 3);
  assert.deepEqual([only.names, only.people, others], [['B', 'A'], 3, []]);
});
