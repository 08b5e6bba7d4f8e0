import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, missedNothing, spread } from '../../static/studio/rehearsal/result.js';

test('each count is told as often as it came, those that never came too', () => {
  assert.deepEqual(spread([4, 2, 4, 0], 5), [1, 0, 1, 0, 2, 0]);
});

test('a count beyond what was expected has its place', () => {
  assert.deepEqual(spread([3], 1), [0, 0, 0, 1]);
});

test('the picture of time holds the longest step, planned or played', () => {
  assert.equal(longest([{ seconds: 120 }, { most: 414, seconds: 360 }]), 414);
  assert.equal(longest([]), 60);
  assert.equal(longest([{ id: 'st1', seconds: 5000 }, { id: 'st1_1', inside: 'st1', seconds: 90 }]), 90);
});

test('one thing that never happened is enough to be told', () => {
  const none = { steps: [], idle: [], characters: [], met: [], told: [], powers: [], choices: [] };
  assert.equal(missedNothing(none), true);
  assert.equal(missedNothing({ ...none, powers: ['elder'] }), false);
});
