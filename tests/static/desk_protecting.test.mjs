import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaOf } from '../../static/desk/agenda.js';
import { adviceOf, momentOf } from '../../static/desk/protecting.js';

const MINUTE = 60_000;
const START = 1_000_000_000;
const steps = {
  st1: { n: 1, title: 'Cast', seconds: 360 },
  st2: { n: 2, title: 'Plan', seconds: 180 },
  st3: { n: 3, title: 'Build', seconds: 600 },
  st4: { n: 4, title: 'Ideas', seconds: 900, fixed: true },
  st5: { n: 5, title: 'Debrief', seconds: 1200, debrief: true },
  st6: { n: 6, title: 'Goodbye', seconds: 240 },
};
const runs = { r1: { step: 'st1', started: START } };
const advice = (lateBy, room = {}) => {
  const whole = { steps, runs, now: { step: 'st1', run: 'r1', started: START, deadline: START + 6 * MINUTE + lateBy * MINUTE }, ...room };
  return adviceOf(whole, agendaOf(whole, START + MINUTE));
};

test('while the debrief keeps its time nothing is said', () => {
  assert.equal(advice(0), undefined);
  assert.equal(advice(0.9), undefined);
});

test('minutes over are told with the fewest steps that can give them, and what is left of each', () => {
  assert.deepEqual(advice(5), { over: 5, shorter: [{ id: 'st3', title: 'Build', part: undefined, minutes: 5, seconds: 300 }], stays: 0 });
  assert.deepEqual(advice(7).shorter.map(({ id, minutes }) => [id, minutes]), [['st3', 5], ['st6', 2]]);
});

test('the debrief, what runs, what is over and what has bells of its own give nothing', () => {
  const named = advice(60).shorter.map(({ id }) => id);
  assert.deepEqual(named, ['st3', 'st6', 'st2']);
});

test('no step gives more than half of its time, and what stays over is said', () => {
  const { over, shorter, stays } = advice(20);
  assert.deepEqual([over, shorter.map(({ minutes }) => minutes), stays], [20, [5, 2, 1], 12]);
});

test('once the debrief is over nobody need be told', () => {
  const now = { step: 'st6', run: 'r9', started: START + 60 * MINUTE, deadline: START + 90 * MINUTE };
  assert.equal(advice(0, { now, runs: { ...runs, r9: { step: 'st6', started: now.started } } }), undefined);
});

test('steps of groups side by side are not shortened one by one, nor a step that holds others', () => {
  const inner = { ...steps, st2: { n: 2, title: 'Groups', apart: true, seconds: 600 }, g1: { n: 3, title: 'In', seconds: 900, inside: 'st2', only_for: [1] }, box: { n: 9, title: 'Box', seconds: 900, beside: true } };
  const named = advice(60, { steps: inner }).shorter.map(({ id }) => id);
  assert.ok(!named.some((id) => ['g1', 'st2', 'box'].includes(id)));
});

test('a time of day is today’s, or tomorrow’s when it has gone by', () => {
  const noon = new Date(2026, 10, 14, 12, 0).getTime();
  assert.equal(momentOf('17:00', noon), new Date(2026, 10, 14, 17, 0).getTime());
  assert.equal(momentOf('0:30', noon), new Date(2026, 10, 15, 0, 30).getTime());
  for (const wrong of ['', 'noon', '25:00', '12:61', '1']) assert.equal(momentOf(wrong, noon), undefined);
});
