import assert from 'node:assert/strict';
import test from 'node:test';
import { answered, isShown, myCards, notAnswered, shownCards } from '../../static/ui/cards.js';

const room = { seats: { s1: { n: 1 }, s2: { n: 2 }, s3: { n: 3, left: 5 } } };
const view = (run, own = {}) => ({ room, run, runId: 'r1', own, seat: 's1' });

test('open cards stand in the order of the reveal, each under its question', () => {
  const cards = { c1: { field: 'keep', text: 'b', n: 2 }, c2: { field: 'keep', text: 'a', n: 1 }, c3: { field: 'drop', text: 'x', n: 3 } };
  assert.deepEqual(shownCards({ cards }, 'keep').map((card) => card.text), ['a', 'b']);
  assert.deepEqual(shownCards({}, 'keep'), []);
});

test('my cards are those of this run, in the order I wrote them', () => {
  const own = { runs: { r1: { cards: { c10: { field: 'keep', text: 'second' }, c9: { field: 'keep', text: 'first' } } }, r2: { cards: { c1: { field: 'keep', text: 'other' } } } } };
  assert.deepEqual(myCards(view({}, own), 'keep').map((card) => card.text), ['first', 'second']);
});

test('who left is not waited for and not counted', () => {
  const run = { answered: { s1: true, s3: true } };
  assert.deepEqual(answered(view(run)), { count: 1, of: 2 });
  assert.deepEqual(notAnswered(view(run)), ['s2']);
});

test('who only listens in a step inside is neither counted nor waited for', () => {
  const run = { answered: { s2: true }, listening: { s1: true } };
  assert.deepEqual(answered(view(run)), { count: 1, of: 1 });
  assert.deepEqual(notAnswered(view(run)), []);
});

test('where no name is kept nobody is named as late, and after the reveal nobody is waited for', () => {
  assert.deepEqual(notAnswered(view({ anonymous: true })), []);
  assert.deepEqual(notAnswered(view({ revealed: { all: true } })), []);
  assert.deepEqual(notAnswered(view({ revealed: { facts: true } }), 'feelings'), ['s1', 's2']);
});

test('a question is shown when it was revealed, alone or with all', () => {
  assert.equal(isShown({ revealed: { facts: true } }, 'facts'), true);
  assert.equal(isShown({ revealed: { facts: true } }, 'feelings'), false);
  assert.equal(isShown({ revealed: { all: true } }, 'feelings'), true);
});
