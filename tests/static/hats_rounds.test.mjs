import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SUMMARY, fieldAt, fieldOf, fieldsOf, hatOf } from '../../static/activities/hats/rounds.js';

test('a hat that comes back has a field of its own, and the summary comes last', () => {
  const order = ['green', 'black', 'green'];
  assert.deepEqual(fieldsOf({ order }), ['hats_green', 'hats_black', 'hats_green_2', SUMMARY]);
  assert.equal(fieldAt(order, 3), SUMMARY);
  assert.deepEqual(fieldsOf({ order }).map(hatOf), ['green', 'black', 'green', 'blue']);
});

test('where hats go round, everybody wears each once and then all wear blue', () => {
  const order = ['white', 'black', 'yellow'];
  for (const seat of ['s1', 's2', 's9']) {
    const worn = [0, 1, 2].map((at) => fieldOf({ order, at, rotates: true, dealt: { s1: 0, s2: 2 } }, seat));
    assert.equal(new Set(worn).size, 3);
    assert.equal(fieldOf({ order, at: 3, rotates: true, dealt: {} }, seat), SUMMARY);
  }
});

test('where all wear the same hat, so does who only looks on', () => {
  assert.equal(fieldOf({ order: ['white', 'red'], at: 1 }, undefined), 'hats_red');
});
