import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPresented, pairOf, presentedBy, turnOf, whose } from '../../static/activities/introductions/pairs.js';

const RUN = { pairs: { p1: { seats: ['s1', 's2', 's3'], n: 1 }, p2: { seats: ['s4', 's5'], n: 2 } }, spoke: { s3: true } };

test('in a pair and in a trio each one presents the next one round; alone, oneself', () => {
  assert.deepEqual(['s1', 's2', 's3'].map((seat) => presentedBy(pairOf(RUN, seat), seat)), ['s2', 's3', 's1']);
  assert.equal(presentedBy(['s9'], 's9'), 's9');
  assert.equal(presentedBy([], 's9'), 's9');
});

test('one is presented once the other has spoken', () => {
  assert.equal(isPresented(RUN, 's1'), true);
  assert.equal(isPresented(RUN, 's2'), false);
  assert.equal(isPresented(RUN, undefined), false);
});

test('each circle has its own floor', () => {
  const run = { circles: { c1: { seats: ['s1'], turn: { order: ['s1'], at: 0 } }, c2: { seats: ['s4'], turn: { order: ['s4'], at: 1 } } } };
  assert.equal(whose(turnOf(run, 's1')), 's1');
  assert.equal(whose(turnOf(run, 's4')), undefined);
  assert.equal(whose(turnOf({ turn: { order: ['s7'], at: 0 } }, 's1')), 's7');
});
