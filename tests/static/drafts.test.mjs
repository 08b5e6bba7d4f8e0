import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../../static/core/clock.js';
import { LineLost } from '../../static/core/connection.js';
import { createDrafts } from '../../static/core/drafts.js';
import { memoryBox, memoryStorage } from './memory_box.mjs';
import { virtualTime } from './virtual_time.mjs';

function desk(box = memoryBox(), time = virtualTime()) {
  const sent = [];
  const line = { up: true, refusal: '' };
  async function send(draft) {
    if (!line.up) throw new LineLost('draft');
    sent.push({ ...draft });
    return line.refusal ? { ok: false, refusal: { code: line.refusal } } : { ok: true };
  }
  const drafts = createDrafts({ storage: memoryStorage(box), place: 'ABCDEF/a', clock: createClock(time), time, send, random: () => 0.5 });
  return { drafts, sent, line, box, time };
}

test('what is written survives a reload, letter by letter', () => {
  const { drafts, box } = desk();
  drafts.field('debrief', 'r7', 'facts').write('La hal');
  assert.equal(desk(box).drafts.field('debrief', 'r7', 'facts').text.value, 'La hal');
});

test('it is sent when the hand rests, once, with the last text', async () => {
  const { drafts, sent, time } = desk();
  const field = drafts.field('debrief', 'r7', 'facts');
  for (const text of ['L', 'La', 'La halle']) {
    field.write(text);
    await time.pass(400);
  }
  assert.equal(sent.length, 0);
  await time.pass(1000);
  assert.deepEqual(sent, [{ step: 'debrief', run: 'r7', field: 'facts', rev: 3, text: 'La halle' }]);
});

test('who writes on and on without a rest is sent all the same, every few seconds', async () => {
  const { drafts, sent, time } = desk();
  const field = drafts.field('debrief', 'r7', 'facts');
  for (let letters = 1; letters <= 30; letters += 1) {
    field.write('a'.repeat(letters));
    await time.pass(300);
  }
  assert.ok(sent.length >= 2 && sent.length <= 4, `${sent.length} in nine seconds`);
  assert.ok(sent[0].text.length <= 11, 'the first after three seconds at most');
});

test('the revision goes on growing after a reload', async () => {
  const { drafts, box } = desk();
  drafts.field('s', 'r1', 'f').write('a');
  const { drafts: again, sent, time } = desk(box);
  again.field('s', 'r1', 'f').write('ab');
  await time.pass(1000);
  assert.equal(sent[0].rev, 2);
});

test('at the bell everything that is being written is sent just before', async () => {
  const { drafts, sent, time } = desk();
  drafts.beforeBell(time.now() + 5000);
  await time.pass(4500);
  drafts.field('s', 'r1', 'f').write('presque');
  await time.pass(400);
  assert.equal(sent.length, 1);
  assert.equal(sent[0].text, 'presque');
});

test('what was written off line is sent when the line is back', async () => {
  const { drafts, sent, line, time } = desk();
  line.up = false;
  drafts.field('s', 'r1', 'f').write('seule');
  await time.pass(2000);
  assert.equal(sent.length, 0);
  line.up = true;
  drafts.resend();
  assert.equal(sent.length, 1);
});

test('what was submitted is forgotten here', async () => {
  const { drafts, box, sent, time } = desk();
  const field = drafts.field('s', 'r1', 'f');
  field.write('dit');
  field.clear();
  await time.pass(2000);
  assert.equal(sent.length, 0);
  assert.equal(desk(box).drafts.field('s', 'r1', 'f').text.value, '');
});

test('two fields, two runs, two texts', () => {
  const { drafts } = desk();
  drafts.field('s', 'r1', 'f').write('un');
  assert.equal(drafts.field('s', 'r2', 'f').text.value, '');
  assert.equal(drafts.field('s', 'r1', 'g').text.value, '');
});

test('the writing of runs that are over is put away', () => {
  const { drafts, box } = desk();
  drafts.field('s', 'r1', 'f').write('un');
  drafts.field('s', 'r2', 'f').write('deux');
  drafts.prune((run) => run === 'r2');
  const again = desk(box).drafts;
  assert.equal(again.field('s', 'r1', 'f').text.value, '');
  assert.equal(again.field('s', 'r2', 'f').text.value, 'deux');
});

test('a draft that the server refused for the moment goes again, soon and then more seldom, until it is kept', async () => {
  const { drafts, sent, line, time } = desk();
  line.refusal = 'command/slow_down';
  drafts.field('s', 'r1', 'f').write('presque');
  await time.pass(1000);
  assert.equal(sent.length, 1);
  await time.pass(400);
  assert.equal(sent.length, 2, 'in time for the bell');
  line.refusal = '';
  await time.pass(2000);
  assert.deepEqual(sent.map((one) => one.rev), [1, 1, 1]);
  await time.pass(10_000);
  assert.equal(sent.length, 3, 'once it is kept it is not sent again');
});

test('a refusal that stays is not repeated, and an older text never follows a newer one', async () => {
  const { drafts, sent, line, time } = desk();
  const field = drafts.field('s', 'r1', 'f');
  line.refusal = 'text/too_long';
  field.write('a');
  await time.pass(10_000);
  assert.equal(sent.length, 1);
  line.refusal = 'command/slow_down';
  field.write('ab');
  await time.pass(1000);
  field.clear();
  await time.pass(10_000);
  assert.equal(sent.length, 2, 'what was submitted meanwhile is not sent again');
});

test('a copy that is on its way when the submission is answered is taken back', async () => {
  const { drafts, sent, time } = desk();
  const field = drafts.field('s', 'r1', 'f');
  field.write('dit');
  field.flush();
  field.clear();
  await time.pass(10_000);
  assert.deepEqual(sent.map((one) => one.text), ['dit', '']);
});

test('a copy that the server kept is taken back, also when a newer one was refused', async () => {
  const { drafts, sent, line, time } = desk();
  const field = drafts.field('s', 'r1', 'f');
  field.write('dit');
  await time.pass(1000);
  line.refusal = 'text/too_long';
  field.write('dit et redit');
  await time.pass(1000);
  line.refusal = '';
  field.clear();
  await time.pass(10_000);
  assert.deepEqual(sent.map((one) => one.text), ['dit', 'dit et redit', '']);
});

test('a copy that left while the submission was awaited is taken back', async () => {
  const { drafts, sent, time } = desk();
  const field = drafts.field('s', 'r1', 'f');
  field.write('dit');
  await time.pass(1000);
  field.clear();
  await time.pass(10_000);
  assert.deepEqual(sent.map((one) => one.text), ['dit', '']);
});
