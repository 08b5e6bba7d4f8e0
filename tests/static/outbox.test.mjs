import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutbox } from '../../static/core/outbox.js';
import { memoryBox, memoryStorage } from './memory_box.mjs';
import { virtualTime } from './virtual_time.mjs';

/** A server that counts every command id once, and can be unreachable in either direction. */
function service() {
  const outcomes = new Map();
  const server = { up: true, answers: true, sent: [], applied: [], rule: () => ({ ok: true }) };
  server.send = async ({ id, name, with: data }) => {
    server.sent.push(id);
    if (!server.up) throw new Error('lost');
    if (!outcomes.has(id)) {
      const outcome = server.rule(name, data);
      if (outcome.ok) outcomes.set(id, { ...outcome, seq: server.applied.push(name) });
      else if (!server.answers) throw new Error('lost');
      else return outcome;
    }
    if (!server.answers) throw new Error('lost');
    return outcomes.get(id);
  };
  return server;
}

function page(server, box = memoryBox(), time = virtualTime()) {
  const outbox = createOutbox({ storage: memoryStorage(box), place: 'ABCDEF/a', send: server.send, up: () => server.up, time });
  return { outbox, box, time };
}

test('what is done on line is answered', async () => {
  const server = service();
  const { outbox } = page(server);
  assert.deepEqual(await outbox.do('build.place', { site: 's1' }), { ok: true, seq: 1 });
  assert.equal(outbox.pending.value, 0);
});

test('what is done off line leaves in order when the line is back', async () => {
  const server = service();
  server.up = false;
  const { outbox } = page(server);
  const all = ['a', 'b', 'c'].map((name) => outbox.do(name));
  assert.equal(outbox.pending.value, 3);
  server.up = true;
  outbox.flush();
  assert.deepEqual((await Promise.all(all)).map((ack) => ack.seq), [1, 2, 3]);
  assert.deepEqual(server.applied, ['a', 'b', 'c']);
});

test('an answer that was lost does not make the command count twice', async () => {
  const server = service();
  const { outbox, time } = page(server);
  server.answers = false;
  const done = outbox.do('a');
  await time.settle();
  server.answers = true;
  await time.pass(2000);
  assert.deepEqual(await done, { ok: true, seq: 1 });
  assert.deepEqual(server.applied, ['a']);
  assert.equal(new Set(server.sent).size, 1);
  assert.ok(server.sent.length >= 2);
});

test('a reload loses nothing and keeps the order', async () => {
  const server = service();
  server.up = false;
  const { box, outbox } = page(server);
  for (const name of ['a', 'b']) void outbox.do(name);
  const after = page(server, box);
  assert.equal(after.outbox.pending.value, 2);
  void after.outbox.do('c');
  server.up = true;
  after.outbox.flush();
  await after.time.settle();
  assert.deepEqual(server.applied, ['a', 'b', 'c']);
  assert.equal(after.outbox.pending.value, 0);
  assert.equal(page(server, box).outbox.pending.value, 0);
});

test('a refusal that comes after a reload is kept until it is closed', async () => {
  const server = service();
  server.up = false;
  const { box, outbox } = page(server);
  void outbox.do('build.place');
  server.rule = () => ({ ok: false, refusal: { code: 'build/wrong_colour', wanted: 'jaune' } });
  const second = page(server, box);
  server.up = true;
  second.outbox.flush();
  await second.time.settle();
  const third = page(server, box);
  const [told] = third.outbox.refused.value;
  assert.deepEqual(told.refusal, { code: 'build/wrong_colour', wanted: 'jaune' });
  assert.equal(told.name, 'build.place');
  third.outbox.close(told.id);
  assert.deepEqual(page(server, box).outbox.refused.value, []);
});

test('a refusal goes to the one who asked, and to nobody else', async () => {
  const server = service();
  server.rule = () => ({ ok: false, refusal: { code: 'build/wrong_colour' } });
  const { outbox } = page(server);
  assert.deepEqual(await outbox.do('a'), { ok: false, refusal: { code: 'build/wrong_colour' } });
  assert.deepEqual(outbox.refused.value, []);
});

test('when the store is away the command waits and is asked again', async () => {
  const server = service();
  const { outbox, time } = page(server);
  server.rule = () => ({ ok: false, refusal: { code: 'store/unavailable' } });
  const done = outbox.do('a');
  await time.pass(3000);
  assert.equal(outbox.pending.value, 1);
  server.rule = () => ({ ok: true });
  await time.pass(6000);
  assert.deepEqual(await done, { ok: true, seq: 1 });
});

test('what is larger than 64 kB is refused here, with its figures, and not kept', async () => {
  const server = service();
  const { outbox } = page(server);
  const ack = await outbox.do('say', { text: 'é'.repeat(33_000) });
  assert.equal(ack.refusal.code, 'command/too_large');
  assert.ok(ack.refusal.bytes > ack.refusal.limit);
  assert.equal(outbox.pending.value, 0);
  assert.equal(server.sent.length, 0);
});

test('two windows of one browser never use the same id', () => {
  const server = service();
  server.up = false;
  const box = memoryBox();
  const [one, two] = [page(server, box), page(server, box)];
  for (const { outbox } of [one, two]) void outbox.do('a');
  server.up = true;
  one.outbox.flush();
  two.outbox.flush();
  assert.equal(new Set(server.sent).size, 2);
});

test('an answer that makes no sense is a fault, said as one', async () => {
  const outbox = createOutbox({ storage: memoryStorage(), place: 'x', send: async () => /** @type {any} */ (null), up: () => true });
  assert.deepEqual(await outbox.do('a'), { ok: false, refusal: { code: 'room/fault' } });
});

test('it works where the browser keeps nothing', async () => {
  const full = { ...memoryBox(), setItem: () => { throw new Error('quota'); } };
  const server = service();
  assert.deepEqual(await page(server, full).outbox.do('a'), { ok: true, seq: 1 });
});
