import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySite, callsOf, countStates, headcount, peopleOf, waitingIn } from '../../static/desk/people.js';

const seat = (n, more = {}) => ({ name: `P${n}`, people: 1, n, ...more });
const room = (more = {}) => ({
  now: { step: 'st1', run: 'r0' },
  seats: { s1: seat(1, { site: 'p1' }), s2: seat(2, { site: 'p2', people: 3 }), s3: seat(3) },
  sites: { p1: { name: 'Hall', n: 1 }, p2: { name: 'Online', n: 2 } },
  roles: { farmer: { name: 'Odile' }, baker: { name: 'Paul' } },
  ...more,
});
const facts = (more = {}) => ({ room: room(), help: {}, presence: { s1: 'here', s2: 'here', s3: 'here' }, waiting: [], settled: true, ...more });
const states = (given) => Object.fromEntries(peopleOf(given).map((one) => [one.seat, one.state]));
const calls = (given) => callsOf(given).map(({ kind, seat: of }) => `${kind} ${of}`);

test('each one has one of five states, and who asks for help is never shown as something else', () => {
  const given = facts({ help: { s1: 5 }, presence: { s1: 'gone', s2: 'away', s3: 'here' }, waiting: ['s2', 's3'] });
  assert.deepEqual(states(given), { s1: 'help', s2: 'idle', s3: 'waiting' });
  assert.deepEqual(countStates(peopleOf(given)), { here: 0, idle: 1, waiting: 1, help: 1, gone: 0 });
});

test('who has not been heard yet is not called gone before the desk could know', () => {
  const given = { presence: { s1: 'here', s2: 'here' } };
  assert.equal(states(facts({ ...given, settled: false })).s3, 'here');
  assert.equal(states(facts(given)).s3, 'gone');
});

test('a bot that took a seat of its own is not missing', () => {
  const bots = room({ seats: { s1: seat(1, { bot: 'cooperative' }) } });
  assert.deepEqual(calls(facts({ room: bots, presence: {} })), []);
});

test('a shared seat counts for all who sit there, and who left counts no more', () => {
  assert.equal(headcount(room()), 5);
  assert.equal(headcount(room({ seats: { s1: seat(1, { left: 9 }), s2: seat(2, { people: 3 }) } })), 3);
});

test('people stand with their site, and who said none comes last', () => {
  const sites = bySite(room(), peopleOf(facts()));
  assert.deepEqual(sites.map((site) => [site.name, site.people]), [['Hall', 1], ['Online', 3], [undefined, 1]]);
});

test('help comes before everything else, who has waited longest first', () => {
  const given = facts({ help: { s1: 20, s2: 10 }, presence: { s1: 'here', s2: 'here', s3: 'gone' } });
  assert.deepEqual(calls(given), ['help s2', 'help s1', 'gone s3']);
});

test('who has the floor and does not answer comes before who is merely gone', () => {
  const playing = room({
    characters: { farmer: { seat: 's3' } }, now: { step: 'st1', run: 'r1' },
    runs: { r1: { kind: 'build', turn: { order: ['farmer', 'baker'], at: 0, cyclic: true } } },
  });
  assert.deepEqual(calls(facts({ room: playing, presence: { s1: 'gone', s2: 'here', s3: 'away' } })), ['floor s3', 'gone s1']);
});

test('a character whose player left has nobody any more', () => {
  const left = room({ seats: { ...room().seats, s3: seat(3, { left: 7 }) }, characters: { farmer: { seat: 's3' } } });
  assert.deepEqual(callsOf(facts({ room: left })), [{ kind: 'orphan', seat: 's3', role: 'farmer' }]);
});

test('before the start nobody is missed: they may come back in time', () => {
  assert.deepEqual(calls(facts({ room: room({ now: undefined }), presence: { s1: 'gone' } })), []);
});

test('a bot plays quietly for who is gone, and hands back when they return', () => {
  const played = room({ seats: { s1: seat(1, { bot: 'cooperative' }) } });
  assert.deepEqual(calls(facts({ room: played, presence: { s1: 'gone' } })), []);
  assert.deepEqual(calls(facts({ room: played, presence: { s1: 'here' } })), ['back s1']);
});

test('who has not answered is known once somebody has, until the answers are shown', () => {
  const run = (more) => room({ now: { step: 'st1', run: 'r1' }, runs: { r1: { kind: 'retrospective', ...more } } });
  const all = ['s1', 's2', 's3'];
  assert.deepEqual(waitingIn(run({}), all), []);
  assert.deepEqual(waitingIn(run({ answered: { s1: true } }), all), ['s2', 's3']);
  assert.deepEqual(waitingIn(run({ answered: { s1: true }, listening: { s2: true } }), all), ['s3'], 'who only listens is not waited for');
  assert.deepEqual(waitingIn(run({ answered: { s1: true }, revealed: { all: true } }), all), []);
  const asked = { answered: { s1: true }, question: 'feelings', revealed: { facts: true } };
  assert.deepEqual(waitingIn(run(asked), all), ['s2', 's3']);
});

test('nobody waits for a character when none is left', () => {
  const casting = (characters) => room({ characters, now: { step: 'st1', run: 'r1' }, runs: { r1: { kind: 'cast' } } });
  assert.deepEqual(waitingIn(casting({ farmer: { seat: 's1' } }), ['s1', 's2', 's3']), ['s2', 's3']);
  assert.deepEqual(waitingIn(casting({ farmer: { seat: 's1' }, baker: { seat: 's2' } }), ['s1', 's2', 's3']), []);
});

test('at a relay’s desk its own site comes first, in the lists and among who asks for help', () => {
  const given = facts({ help: { s1: 10, s2: 20, s3: 5 }, site: 'p2' });
  assert.deepEqual(bySite(given.room, peopleOf(given), 'p2').map((site) => site.id), ['p2', 'p1', '']);
  assert.deepEqual(calls(given), ['help s2', 'help s3', 'help s1']);
});
