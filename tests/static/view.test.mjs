import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionOf, runsAround, runsBeside } from '../../static/core/view.js';

const whole = {
  steps: { st1: { kind: 'accelerator' }, st2: { kind: 'groups', inside: 'st1' }, st3: { kind: 'ideas', inside: 'st2' }, be1: { kind: 'ideas_box', beside: true } },
  now: { step: 'st2', run: 'r3', outer: ['r2'] }, beside: { r1: true },
  runs: { r1: { step: 'be1' }, r2: { step: 'st1', kind: 'accelerator', phase: 'help' }, r3: { step: 'st2' } },
};
const seen = { ...whole, runs: { g1_r1: { step: 'st3' }, g1_r2: { step: 'st3' } }, now: { step: 'st3', run: 'g1_r2', outer: ['g1_r1'] } };
const ids = (/** @type {any[]} */ views) => views.map((one) => one.runId);

test('what is open around the stage comes from within to without, and what is beside everything apart from it', () => {
  const view = /** @type {any} */ ({ room: whole, whole, group: '', now: whole.now });
  assert.deepEqual(ids(runsAround(view)), ['r2']);
  assert.deepEqual(ids(runsBeside(view)), ['r1']);
  assert.equal(runsAround(view)[0].kind, 'accelerator');
});

test('in a group what the room has around all groups is there too, as the room sees it', () => {
  const view = /** @type {any} */ ({ room: seen, whole, group: 'g1', now: seen.now });
  assert.deepEqual(ids(runsAround(view)), ['g1_r1', 'r2']);
  assert.equal(runsAround(view)[1].run.phase, 'help');
  assert.equal(runsAround(view)[1].room, whole);
});

test('a group’s big screen shows what the group was given to answer; a player has it above every step', () => {
  const given = { ...whole, groups: { g1: { question: 'How do we meet?' } } };
  const asked = (/** @type {any} */ about) => questionOf(/** @type {any} */ ({ whole: given, group: 'g1', run: {}, ...about }));
  assert.equal(asked({ place: 'screen' }), 'How do we meet?');
  assert.equal(asked({ place: 'desk' }), 'How do we meet?');
  assert.equal(asked({ place: 'play' }), undefined);
  assert.equal(asked({ place: 'screen', group: '' }), undefined);
  assert.equal(asked({ place: 'play', run: { question: 'And then?' } }), 'And then?');
});
