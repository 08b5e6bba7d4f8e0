import assert from 'node:assert/strict';
import test from 'node:test';
import { beforeMe, floorOf, placeIn, stateIn } from '../../static/activities/round_order.js';

const run = (at, more = {}) => ({ turn: { order: ['s1', 's2', 's3'], at, ...more.turn }, spoke: more.spoke });

test('one seat has the floor, the next one is told so, the others listen', () => {
  assert.equal(floorOf(run(0)), 's1');
  assert.deepEqual(['s1', 's2', 's3'].map((seat) => placeIn(run(0), seat)), ['mine', 'next', 'listening']);
});

test('who came after the round began listens, then speaks at its end, once', () => {
  assert.equal(placeIn(run(1), 's9'), 'listening');
  assert.equal(placeIn(run(3), 's9'), 'late');
  assert.equal(placeIn(run(3, { spoke: { s9: true } }), 's9'), 'over');
  assert.equal(placeIn(run(3), undefined), 'over');
});

test('who passed will be asked again, and who then said nothing kept silent', () => {
  const passed = { turn: { passed: { s3: true } }, spoke: { s1: true } };
  assert.equal(stateIn(run(1, passed), 's3', 2), 'passed');
  assert.equal(stateIn(run(1, passed), 's1', 0), 'done');
  assert.equal(stateIn(run(3, passed), 's3', 2), 'silent');
});

test('who waits is told how many speak before them; who had the floor is not', () => {
  assert.deepEqual(['s1', 's2', 's3', 's9'].map((seat) => beforeMe(run(0), seat)), [undefined, 1, 2, undefined]);
});
