import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../../static/core/clock.js';
import { createConnection, pause } from '../../static/core/connection.js';
import { createStore } from '../../static/core/store.js';
import { socketPair } from './socket_pair.mjs';
import { virtualTime } from './virtual_time.mjs';

function room(more = {}) {
  const time = virtualTime();
  const server = socketPair();
  const store = createStore();
  const clock = createClock(time);
  let wake = () => {};
  const page = { onWake: (act) => ((wake = act), () => {}), hidden: () => page.away, away: false };
  server.answer = (name) => (name === 'sync' ? { now: time.now() + 5000 } : { ok: true, seq: 1 });
  const connection = createConnection({
    open: server.open, code: 'ABCDEF', key: 'k', store, clock, time, random: () => 0.5, page, ...more,
  });
  const told = [];
  connection.state.subscribe((state) => told.push(state.name));
  return { time, server, store, clock, connection, told, page, wake: () => wake() };
}

const layers = (rev, doc = {}) => ({ epoch: 'e', now: 0, layers: { room: { rev, doc } } });

test('the line says who we are and what we have', async () => {
  const { connection, server, store, time } = room();
  connection.start();
  await time.pass(0);
  server.push('layers', layers(4, { n: 1 }));
  server.cut();
  await time.pass(500);
  assert.deepEqual({ ...server.last.auth, have: { ...server.last.auth.have } }, { code: 'ABCDEF', key: 'k', epoch: 'e', have: { room: 4 } });
  assert.equal(store.layer('room').value.rev, 4);
});

test('a gap is asked for, once', async () => {
  const { connection, server, time } = room();
  connection.start();
  await time.pass(0);
  server.push('layers', layers(1));
  server.heard.length = 0;
  server.push('patch', { layers: { room: { from: 2, rev: 3, patch: { n: 1 } } } });
  server.push('patch', { layers: { room: { from: 3, rev: 4, patch: { n: 2 } } } });
  assert.deepEqual(server.heard.map(([name, data]) => [name, { ...data.have }]), [['sync', { room: 1 }]]);
  await time.pass(0);
  server.push('patch', { layers: { room: { from: 1, rev: 4, patch: { n: 2 } } } });
  server.push('patch', { layers: { room: { from: 5, rev: 6, patch: { n: 3 } } } });
  assert.equal(server.heard.length, 2);
});

test('a short loss is not worth a word', async () => {
  const { connection, server, told, time } = room();
  connection.start();
  await time.pass(0);
  server.cut();
  assert.equal(connection.up.value, false);
  await time.pass(700);
  assert.equal(connection.up.value, true);
  assert.deepEqual(told, ['connecting', 'on_line']);
});

test('a real loss is said once, and so is the return', async () => {
  const { connection, server, told, time } = room();
  connection.start();
  await time.pass(0);
  server.line = 'closed';
  server.cut();
  await time.pass(20_000);
  server.line = 'open';
  await time.pass(15_000);
  assert.deepEqual(told, ['connecting', 'on_line', 'off_line', 'back', 'on_line']);
});

test('it tries again at once, eagerly for ten seconds, then calmly', async () => {
  const { connection, server, time } = room();
  connection.start();
  await time.pass(0);
  server.line = 'closed';
  server.cut();
  await time.pass(400);
  assert.ok(server.opened >= 2, 'first attempts come within 400 ms');
  await time.pass(9600);
  const eager = server.opened;
  assert.ok(eager > 25, `eager: ${eager}`);
  await time.pass(60_000);
  assert.ok(server.opened - eager < 30, `calm: ${server.opened - eager}`);
});

test('the pause is 100 to 400 ms, later up to 5 s, never zero, and differs from browser to browser', () => {
  assert.equal(pause(0, 1, () => 0), 100);
  assert.equal(pause(9_999, 40, () => 1), 400);
  assert.equal(pause(11_000, 5000, () => 1), 5000);
  assert.equal(pause(11_000, 5000, () => 0), 2500);
});

test('a line that swallows everything is found dead by the heartbeat and replaced', async () => {
  const { connection, server, time } = room();
  connection.start();
  await time.pass(0);
  server.line = 'dead';
  await time.pass(9_500);
  assert.equal(connection.up.value, false);
  server.line = 'open';
  await time.pass(5_000);
  assert.equal(connection.up.value, true);
  assert.ok(server.sockets.length >= 2);
});

test('when the page is seen again a dead line is found within two seconds', async () => {
  const { connection, server, time, wake } = room();
  connection.start();
  await time.pass(0);
  server.line = 'dead';
  wake();
  await time.pass(1_600);
  assert.equal(connection.up.value, false);
});

test('a machine that slept takes a new line at once', async () => {
  const { connection, server, time } = room();
  connection.start();
  await time.pass(0);
  const before = server.sockets.length;
  time.sleep(60_000);
  await time.pass(10);
  assert.equal(server.sockets.length, before + 1);
  assert.equal(connection.up.value, true);
});

test('the slow timers of a hidden page are no reason to leave a good line', async () => {
  const { connection, server, time, page } = room();
  page.away = true;
  connection.start();
  await time.pass(0);
  const before = server.sockets.length;
  time.sleep(60_000);
  await time.pass(10);
  assert.equal(server.sockets.length, before);
});

test('a refusal is said with its reason and not argued with', async () => {
  const { connection, server, time } = room();
  server.line = Object.assign(new Error('no'), { data: { code: 'seat/revoked' } });
  connection.start();
  await time.pass(60_000);
  assert.deepEqual(connection.state.value, { name: 'refused', refusal: { code: 'seat/revoked' } });
  assert.equal(server.opened, 1);
});

test('a store that is away for a moment is no refusal', async () => {
  const { connection, server, time } = room();
  server.line = Object.assign(new Error('no'), { data: { code: 'store/unavailable' } });
  connection.start();
  await time.pass(1_000);
  server.line = 'open';
  await time.pass(1_000);
  assert.equal(connection.state.value.name, 'on_line');
});

test('when the seat is taken elsewhere this window stays away until somebody asks', async () => {
  const { connection, server, time } = room();
  connection.start();
  await time.pass(0);
  server.push('drop', { of: 'room', why: 'seat/elsewhere' });
  await time.pass(60_000);
  assert.deepEqual(connection.state.value, { name: 'refused', refusal: { code: 'seat/elsewhere' } });
  assert.equal(server.opened, 1);
  connection.start();
  await time.pass(0);
  assert.equal(connection.state.value.name, 'on_line');
});

test('the time of the server is learned from the answers', async () => {
  const { connection, clock, time } = room();
  connection.start();
  await time.pass(0);
  assert.equal(clock.now(), time.now() + 5000);
});

test('a question under which the line breaks is told lost', async () => {
  const { connection, server, time } = room();
  connection.start();
  await time.pass(0);
  server.answer = () => undefined;
  const asked = connection.do({ id: 'x' });
  server.cut();
  await assert.rejects(asked);
});

test('nothing is left running when it stops', async () => {
  const { connection, time } = room();
  connection.start();
  await time.pass(100);
  connection.stop();
  await time.pass(10_000);
  assert.equal(time.waiting(), 0);
});

test('a server of another build is noticed, one of ours is not', async () => {
  const { connection, server, time } = room({ build: 'old' });
  connection.start();
  await time.pass(0);
  server.push('layers', { ...layers(1), build: 'old' });
  assert.equal(connection.renewed.value, '');
  server.push('layers', { ...layers(2), build: 'new' });
  assert.equal(connection.renewed.value, 'new');
  server.push('layers', { ...layers(3), build: 'old' }); // it was taken back
  assert.equal(connection.renewed.value, '');
});
