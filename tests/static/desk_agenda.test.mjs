import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaOf } from '../../static/desk/agenda.js';

const MINUTE = 60_000;
const START = 1_000_000_000;
const sprint = { fr: 'Sprint 1', en: 'Sprint 1' };
const steps = {
  st1: { n: 1, title: 'Characters', seconds: 360 },
  st2: { n: 2, title: 'Plan', part: sprint, seconds: 180 },
  st3: { n: 3, title: 'Build', part: { ...sprint }, seconds: 360 },
  st4: { n: 4, title: 'Debrief', seconds: 1200, debrief: true },
};
const building = (now, time = START + 9 * MINUTE) => agendaOf({
  steps,
  now: { step: 'st3', run: 'r3', started: START + 9 * MINUTE, ...now },
  runs: { r1: { step: 'st1', started: START }, r2: { step: 'st2', started: START + 6 * MINUTE }, r3: { step: 'st3', started: START + 9 * MINUTE } },
}, time);

test('before the start everything is counted from now', () => {
  const { parts, end, late } = agendaOf({ steps }, START);
  assert.deepEqual(parts.map((part) => part.at), [START, START + 6 * MINUTE, START + 15 * MINUTE]);
  assert.equal(end, START + 35 * MINUTE);
  assert.equal(late, undefined);
});

test('steps of one part stand together, and their times are added up', () => {
  const { parts } = agendaOf({ steps }, START);
  assert.deepEqual(parts.map((part) => [part.steps.length, part.seconds]), [[1, 360], [2, 540], [1, 1200]]);
});

test('a meeting that keeps its time is neither late nor early', () => {
  const { parts, late } = building({ deadline: START + 15 * MINUTE });
  assert.deepEqual(parts.map((part) => part.course), ['done', 'now', 'later']);
  assert.equal(late, 0);
});

test('time that is added makes the rest later, and the debrief keeps all of its own', () => {
  const { parts, end, late } = building({ deadline: START + 18 * MINUTE });
  assert.equal(parts[2].at, START + 18 * MINUTE);
  assert.equal(parts[2].seconds, 1200);
  assert.equal(end, START + 38 * MINUTE);
  assert.equal(late, 3 * MINUTE);
});

test('while the clock is stopped the end moves away with every minute', () => {
  assert.equal(building({ left: 6 * MINUTE }, START + 11 * MINUTE).late, 2 * MINUTE);
});

test('after the bell, the time that goes by makes the meeting late', () => {
  assert.equal(building({ closed: true }, START + 17 * MINUTE).late, 2 * MINUTE);
});

test('moving on before the bell makes the meeting early', () => {
  assert.equal(building({ closed: true }, START + 11 * MINUTE).late, -4 * MINUTE);
});

test('a step that was gone back to keeps the time at which it first began', () => {
  const runs = { r1: { step: 'st1', started: START }, r2: { step: 'st2', started: START + MINUTE }, r3: { step: 'st1', started: START + 2 * MINUTE } };
  const { parts } = agendaOf({ steps, runs, now: { step: 'st1', run: 'r3', started: START + 2 * MINUTE, deadline: START + 8 * MINUTE } }, START + 2 * MINUTE);
  assert.equal(parts[0].at, START);
  assert.equal(parts[0].course, 'now');
});

test('when the meeting has ended, what was played is done, the rest was not, and nothing is late any more', () => {
  const { parts, end, late } = agendaOf({ steps, runs: { r1: { step: 'st1', started: START } }, state: { ended: START + MINUTE } }, START + 5 * MINUTE);
  assert.deepEqual(parts.map((part) => [part.course, part.at]), [['done', START], ['later', undefined], ['later', undefined]]);
  assert.equal(end, START + MINUTE);
  assert.equal(late, undefined);
});
