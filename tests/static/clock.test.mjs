import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock, shareOf } from '../../static/core/clock.js';
import { virtualTime } from './virtual_time.mjs';

test('the quickest answer is believed most', () => {
  const time = virtualTime();
  const clock = createClock(time);
  clock.learn(time.now() + 4000); // pushed: of unknown age
  clock.learn(time.now() + 4620, time.now() - 1200);
  clock.learn(time.now() + 5000, time.now() - 20);
  clock.learn(time.now() + 4700, time.now() - 900);
  assert.equal(clock.now() - time.now(), 5010);
});

test('when this machine is set to another time the old answers are forgotten', () => {
  const time = virtualTime();
  const clock = createClock(time);
  clock.learn(time.now() + 100, time.now() - 10);
  clock.learn(time.now() + 3_600_000, time.now() - 200);
  assert.equal(clock.now() - time.now(), 3_600_100);
});

test('a deadline is shown against the time of the server and never below zero', () => {
  const time = virtualTime();
  const clock = createClock(time);
  clock.learn(time.now() + 10_000, time.now());
  assert.equal(clock.leftNow(time.now() + 70_000), 60_000);
  assert.equal(clock.leftNow(time.now() + 1), 0);
});

test('it beats only while somebody looks', async () => {
  const time = virtualTime();
  const clock = createClock(time);
  clock.left(time.now() + 1000);
  assert.equal(time.waiting(), 0);
});

test('the disc tells how much is left of the part that runs, and of the step where it has no parts', () => {
  assert.equal(shareOf(30_000, { length: 60_000 }, { seconds: 600 }), 0.5);
  assert.equal(shareOf(30_000, {}, { seconds: 60 }), 0.5);
  assert.equal(shareOf(90_000, { length: 60_000 }), 1);
  assert.equal(shareOf(0, undefined), 0);
});
