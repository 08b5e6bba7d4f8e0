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

const planned = (until) => agendaOf({
  steps, now: { step: 'st3', run: 'r3', started: START + 9 * MINUTE, deadline: START + 15 * MINUTE },
  runs: { r1: { step: 'st1', started: START }, r3: { step: 'st3', started: START + 9 * MINUTE } },
}, START + 9 * MINUTE, until);

test('the facilitator’s end is the one that counts, before the start too', () => {
  assert.equal(agendaOf({ steps }, START, START + 30 * MINUTE).late, 5 * MINUTE);
  assert.equal(planned(START + 40 * MINUTE).late, -5 * MINUTE);
  assert.equal(planned(START + 40 * MINUTE).planned, START + 40 * MINUTE);
});

test('every step has its own time of day', () => {
  const { parts } = agendaOf({ steps }, START);
  assert.deepEqual(parts[1].steps.map((step) => [step.id, (step.at - START) / MINUTE]), [['st2', 6], ['st3', 9]]);
});

const day = {
  a: { n: 1, title: 'Words', seconds: 300 },
  b: { n: 2, title: 'Groups', apart: true, seconds: 120 },
  b1: { n: 3, title: 'Red ideas', seconds: 600, inside: 'b', only_for: [1] },
  b2: { n: 4, title: 'Red hats', seconds: 300, inside: 'b', only_for: [1] },
  b3: { n: 5, title: 'Blue ideas', seconds: 480, inside: 'b', only_for: [2] },
  c: { n: 6, title: 'Project', seconds: 240 },
  c1: { n: 7, title: 'Inner words', seconds: 180, inside: 'c' },
  c2: { n: 8, title: 'Inner hats', seconds: 120, inside: 'c' },
  d: { n: 9, title: 'Debrief', seconds: 600, debrief: true },
  e: { n: 10, title: 'Box', seconds: 600, beside: true },
};
const at = (agenda) => Object.fromEntries(agenda.parts.flatMap((part) => part.steps.map((step) => [step.id, step.at === undefined ? undefined : (step.at - START) / MINUTE])));
const courses = (agenda) => Object.fromEntries(agenda.parts.flatMap((part) => part.steps.map((step) => [step.id, step.course])));
const minute = (n) => START + n * MINUTE;

test('groups run side by side and the longest counts; what is inside another step adds up; what is beside takes no time', () => {
  const agenda = agendaOf({ steps: day }, START);
  assert.deepEqual(at(agenda), { a: 0, b: 5, b1: 5, b2: 15, b3: 5, c: 20, c1: 24, c2: 27, d: 29 });
  assert.deepEqual(agenda.parts.map((part) => [part.id, part.seconds / 60, part.steps.length]), [['a', 5, 1], ['b', 15, 4], ['c', 9, 3], ['d', 10, 1]]);
  assert.equal(agenda.end, minute(39));
});

const begun = { r1: { step: 'a', started: START }, r2: { step: 'b', started: minute(5) } };
const inGroups = (groups, room = {}) => agendaOf({ steps: day, runs: begun, now: { step: 'b', run: 'r2', started: minute(5), deadline: minute(7) }, ...room }, minute(12), undefined, groups);
const red = { n: 1, doc: { now: { step: 'b1', run: 'g1_r1', started: minute(6), deadline: minute(16) }, runs: { g1_r1: { step: 'b1', started: minute(6) } } } };
const blue = { n: 2, doc: { now: { step: 'b3', run: 'g2_r1', started: minute(6), deadline: minute(14) }, runs: { g2_r1: { step: 'b3', started: minute(6) } } } };

test('before the groups go apart their time is counted from now', () => {
  assert.equal(at(inGroups([])).c, 27);
});

test('while groups are apart, what follows comes when the last of them is over', () => {
  const agenda = inGroups([red, blue]);
  assert.deepEqual([at(agenda).b1, at(agenda).b2, at(agenda).b3, at(agenda).c], [6, 16, 6, 21]);
  assert.equal(agenda.late, 1 * MINUTE);
  assert.deepEqual(courses(agenda), { a: 'done', b: 'now', b1: 'now', b2: 'later', b3: 'now', c: 'later', c1: 'later', c2: 'later', d: 'later' });
  const slow = { ...blue, doc: { ...blue.doc, now: { ...blue.doc.now, deadline: minute(25) } } };
  assert.equal(at(inGroups([red, slow])).c, 25);
});

test('once the groups are back, nothing inside is waited for', () => {
  const agenda = inGroups([], { groups: { g1: { step: 'b', n: 1, closed: true }, g2: { step: 'b', n: 2, closed: true } } });
  assert.equal(at(agenda).c, 12);
  assert.equal(courses(agenda).b2, 'done');
});

test('while a step inside another one runs both are now; the outer one gets back what was left on its clock', () => {
  const runs = { ...begun, r3: { step: 'c', started: minute(20), left: 2 * MINUTE }, r4: { step: 'c1', started: minute(22) } };
  const agenda = agendaOf({ steps: day, runs, now: { step: 'c1', run: 'r4', outer: ['r3'], started: minute(22), deadline: minute(25) } }, minute(23));
  assert.deepEqual([at(agenda).c2, at(agenda).d], [25, 29]);
  assert.equal(agenda.late, 0);
  assert.deepEqual(agenda.parts.map((part) => part.course), ['done', 'done', 'now', 'later']);
});

test('an outer step that has the stage again waits for nothing inside it', () => {
  const runs = { ...begun, r3: { step: 'c', started: minute(20), resumed: true }, r4: { step: 'c1', started: minute(22) }, r5: { step: 'c2', started: minute(25) } };
  const agenda = agendaOf({ steps: day, runs, now: { step: 'c', run: 'r3', started: minute(20), deadline: minute(29) } }, minute(28));
  assert.equal(at(agenda).d, 29);
  assert.equal(courses(agenda).c2, 'done');
});

test('what has bells of its own lasts as long as all that is inside, not until its next bell', () => {
  const ideas = { i: { n: 1, title: 'Ideas', seconds: 630, fixed: true }, d: { n: 2, title: 'Debrief', seconds: 300 } };
  const agenda = agendaOf({ steps: ideas, runs: { r1: { step: 'i', started: START } }, now: { step: 'i', run: 'r1', started: START, deadline: START + MINUTE } }, START);
  assert.equal(agenda.late, 0);
});

test('of a part in which only some steps belong to the debrief, only their time is protected', () => {
  const town = { st1: { n: 1, title: 'Towns', seconds: 2400, apart: true }, st1_1: { n: 2, inside: 'st1', title: 'Build', seconds: 1800 }, st1_2: { n: 3, inside: 'st1', title: 'Debrief', seconds: 600, debrief: true } };
  const around = { st1: { n: 1, title: 'Debrief', seconds: 60, debrief: true }, st1_1: { n: 2, inside: 'st1', title: 'Talk', seconds: 600, debrief: true } };
  assert.deepEqual(agendaOf({ steps: town }, START).parts.map((part) => [part.seconds, part.kept]), [[2400, 600]]);
  assert.deepEqual(agendaOf({ steps: around }, START).parts.map((part) => [part.seconds, part.kept]), [[660, 660]]);
});
