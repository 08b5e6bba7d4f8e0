import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecking, remarksOf } from '../../static/studio/editor/checking.js';
import { createSaving, unsaved } from '../../static/studio/editor/saving.js';
import { memoryStorage } from './memory_box.mjs';
import { virtualTime } from './virtual_time.mjs';

/** A page whose text is `page.text`, before a server that answers as `page.answers` says. */
function open(storage = memoryStorage()) {
  const time = virtualTime();
  const page = { text: 'a', sent: [], drafts: [], answers: [], time, storage };
  let version = 1;
  const saving = createSaving({
    id: 'mine/1', version: 1, time, storage, text: () => page.text,
    put: async (text, base, draft) => {
      page.sent.push([text, base]);
      page.drafts.push(draft);
      const answer = page.answers.shift();
      return answer ? answer() : { ok: true, said: { version: (version += 1) } };
    },
  });
  return { ...page, page, saving, write: (text) => ((page.text = text), saving.touch()) };
}
const NO_LINE = () => ({ ok: false, refusal: { code: 'line/lost' } });

test('what is written saves itself a moment after the last letter, and says when', async () => {
  const { saving, write, sent, time } = open();
  write('ab');
  assert.equal(saving.state.value.state, 'waiting');
  await time.pass(500);
  write('abc');
  await time.pass(500);
  assert.deepEqual(sent, []);
  await time.pass(500);
  assert.deepEqual(sent, [['abc', 1]]);
  assert.equal(saving.state.value.state, 'saved');
  assert.ok(saving.state.value.at);
});

test('what is written while a draft is on its way follows it, onto the new version', async () => {
  const { page, saving, write, sent, time } = open();
  let arrive;
  page.answers.push(() => new Promise((resolve) => (arrive = () => resolve({ ok: true, said: { version: 7 } }))));
  write('ab');
  await time.pass(1_000);
  write('abc');
  await time.pass(1_000);
  assert.equal(sent.length, 1);
  arrive();
  await time.pass(1_000);
  assert.deepEqual(sent[1], ['abc', 7]);
  assert.equal(saving.state.value.state, 'saved');
});

test('off line the draft is kept in this browser and goes when the line is back', async () => {
  const { page, saving, write, sent, time, storage } = open();
  page.answers.push(NO_LINE, NO_LINE);
  write('ab');
  await time.pass(1_000);
  assert.equal(saving.state.value.state, 'off_line');
  assert.deepEqual(unsaved(storage, 'mine/1'), { text: 'ab', base: 1 });
  await time.pass(2_000);
  assert.equal(saving.state.value.state, 'off_line');
  saving.hurry();
  await time.pass(0);
  assert.equal(saving.state.value.state, 'saved');
  assert.equal(sent.length, 3);
  assert.equal(unsaved(storage, 'mine/1'), undefined);
});

test('what came though its answer was lost goes first again: an author alone is never told of somebody else', async () => {
  const { page, saving, write, sent, time } = open();
  page.answers.push(NO_LINE);
  write('ab');
  await time.pass(1_000);
  write('abc');
  page.answers.push(() => ({ ok: true, said: { version: 2 } }), () => ({ ok: true, said: { version: 3 } }));
  assert.equal(await saving.flush(), true);
  assert.deepEqual(sent, [['ab', 1], ['ab', 1], ['abc', 2]]);
  assert.equal(saving.state.value.state, 'saved');
});

test('when two people saved, nothing is sent over the other one until the author has said which goes on', async () => {
  const { page, saving, write, sent, time } = open();
  page.answers.push(() => ({ ok: false, refusal: { code: 'scenario/changed' }, said: { theirs: { version: 5, text: 'their' } } }));
  write('mine');
  await time.pass(1_000);
  assert.equal(saving.state.value.state, 'both');
  assert.equal(saving.state.value.theirs.text, 'their');
  write('mine more');
  await time.pass(9_000);
  assert.equal(sent.length, 1);
  saving.goOn(5);
  await time.pass(10);
  assert.deepEqual(sent[1], ['mine more', 5]);
  assert.equal(saving.state.value.state, 'saved');
});

test('before the page is left, what is written is sent at once', async () => {
  const { saving, write, sent } = open();
  write('ab');
  assert.equal(await saving.flush(), true);
  assert.deepEqual(sent, [['ab', 1]]);
  assert.equal(await saving.flush(), true);
  assert.equal(sent.length, 1);
});

test('what saved itself is a draft; a version to come back to is kept when the author shows it or leaves', async () => {
  const { saving, write, drafts, time } = open();
  write('ab');
  await time.pass(1_000);
  assert.deepEqual(drafts, [true]);
  await saving.flush();
  assert.deepEqual(drafts, [true, false]);
});

test('an answer about an older text does not come over a newer one', async () => {
  const time = virtualTime();
  const waiting = [];
  const checking = createChecking({ time, text: () => 'x', version: () => 1, ask: () => new Promise((resolve) => waiting.push(resolve)) });
  checking.touch();
  await time.pass(400);
  checking.touch();
  await time.pass(400);
  waiting[1]({ ok: true, said: { doubts: [{ path: ['steps', 1], sentence: 'new' }] } });
  waiting[0]({ ok: true, said: { doubts: [{ path: ['steps', 0], sentence: 'old' }] } });
  await time.settle();
  const remarks = remarksOf(checking.found.value);
  assert.deepEqual(remarks.map((one) => [one.sentence, one.wrong]), [['new', false]]);
});
