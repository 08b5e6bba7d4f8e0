import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf, timesOf } from '../../static/studio/editor/document/times.js';

const SCENARIO = { steps: [{ minutes: 10 }, { steps: [{ minutes: 5 }, { minutes: 20, debrief: true }] }] };
const NOTHING = { steps: [] };

test('a draft that the server cannot count yet is counted by its minutes', () => {
  const { times, play, debrief, whole } = timesOf(SCENARIO, NOTHING);
  assert.deepEqual([play, debrief, whole], [900, 1200, 2100]);
  assert.deepEqual(times.get('steps/1/steps/1'), { starts: 900, seconds: 1200 });
});

test('the server’s count stands while the steps are as many, and is the same object', () => {
  const steps = ['steps/0', 'steps/1', 'steps/1/steps/0', 'steps/1/steps/1'].map((key, i) => ({ path: key.split('/').map((one) => (/\d/.test(one) ? Number(one) : one)), starts: i * 60, seconds: 60 }));
  const counted = { steps, play: 180, debrief: 60 };
  const found = timesOf(SCENARIO, counted);
  assert.deepEqual(found.times.get('steps/1/steps/0'), { starts: 120, seconds: 60 });
  assert.equal(found.whole, 240);
  assert.equal(timesOf({ ...SCENARIO, title: 'x' }, counted), found);
  assert.equal(timesOf({ steps: [{ minutes: 1 }] }, counted).whole, 60);
});

test('a time of the day’s course is written in hours and minutes', () => {
  assert.deepEqual([0, 900, 4800].map(clockOf), ['0:00', '0:15', '1:20']);
});
