import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, offersAt } from '../../static/studio/editor/code/completing.js';

const STEP = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['vote', 'groups'], description: 'What people do.' },
    title: { anyOf: [{ type: 'string' }, { type: 'object', propertyNames: { enum: ['fr', 'en'] } }] },
    debrief: { type: 'boolean' },
    settings: { type: 'object' },
    steps: { type: 'array', items: { $ref: '#/$defs/Step' } },
  },
  allOf: [
    { if: { properties: { kind: { const: 'vote' } } }, then: { properties: { settings: { $ref: '#/$defs/vote.settings' } } } },
    { if: { properties: { kind: { const: 'groups' } } }, then: { properties: { settings: { $ref: '#/$defs/groups.settings' } } } },
  ],
};
const ROOT = {
  type: 'object',
  properties: { title: { type: 'string' }, languages: { type: 'array', items: { enum: ['fr', 'en'] } }, steps: { type: 'array', items: { $ref: '#/$defs/Step' } } },
  $defs: {
    Step: STEP,
    'vote.settings': { type: 'object', properties: { dots: { type: 'integer' }, scale: { enum: ['wide', 'narrow'] }, choices: { type: 'array', items: { $ref: '#/$defs/vote.Choice' } } } },
    'vote.Choice': { type: 'object', properties: { text: { type: 'string' }, wild: { type: 'integer' } } },
    'groups.settings': { type: 'object', properties: { how: { enum: ['site', 'chosen'] } } },
  },
};

/** What is offered at the end of the text. */
function offered(text) {
  const lines = text.split('\n');
  return offersAt(ROOT, lines, lines.length - 1, lines[lines.length - 1]).offers.map((one) => one.label);
}

test('where a line lies is read from what is above it', () => {
  const lines = 'title: x\nsteps:\n  - kind: groups\n    steps:\n      - kind: vote\n        settings:\n          do'.split('\n');
  assert.deepEqual(around(lines, 6).path, ['steps', 'steps', 'settings']);
});

test('the keys that are not there yet are offered', () => {
  assert.deepEqual(offered('title: x\n'), ['languages', 'steps']);
  assert.deepEqual(offered('steps:\n  - kind: vote\n    '), ['title', 'debrief', 'settings', 'steps']);
  assert.deepEqual(offered('steps:\n  - k'), ['kind', 'title', 'debrief', 'settings', 'steps']);
});

test('settings are those of the step’s own kind, at any depth and in any order', () => {
  assert.deepEqual(offered('steps:\n  - kind: vote\n    settings:\n      '), ['dots', 'scale', 'choices']);
  const nested = 'steps:\n  - kind: groups\n    settings: {how: site}\n    steps:\n      - title: x\n        kind: vote\n        settings:\n          dots: 3\n          ';
  assert.deepEqual(offered(nested), ['scale', 'choices']);
  assert.deepEqual(offered('steps:\n  - kind: vote\n    settings:\n      choices:\n        - '), ['text', 'wild']);
});

test('after a key its values are offered', () => {
  assert.deepEqual(offered('steps:\n  - kind: '), ['vote', 'groups']);
  assert.deepEqual(offered('steps:\n  - kind: vote\n    debrief: t'), ['true', 'false']);
  assert.deepEqual(offered('steps:\n  - kind: groups\n    settings:\n      how: '), ['site', 'chosen']);
});
