import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floorOf, helpOf, lacksOwner, owns, parkedOf, questionsOf, waitsInside } from '../../static/activities/accelerator/state.js';

const CARDS = {
  c1: { field: 'question', text: 'Since when?', by: 's2', n: 1 },
  c2: { field: 'question', text: 'Why not a meal?', by: 's3', n: 2, parked: true },
  c1_a: { field: 'answer', text: 'May', to: 'c1', by: 's1', n: 3 },
  c4: { field: 'suggestion', text: 'Ask the school', by: 's2', n: 4 },
};
const view = (run, more = {}) => ({ run, room: { steps: {} }, ...more });

test('advice that was parked is no question any more and comes back among what helps', () => {
  const seen = view({ cards: CARDS });
  assert.deepEqual(questionsOf(seen).map(({ card, answer }) => [card.id, answer?.text]), [['c1', 'May']]);
  assert.deepEqual(parkedOf(seen).map((card) => card.id), ['c2']);
  assert.deepEqual(helpOf(seen).map((card) => card.id), ['c2', 'c4']);
});

test('nobody at the projector or the desk owns the project', () => {
  assert.equal(owns(view({ owner: 's1' }, { seat: 's1' })), true);
  assert.equal(owns(view({})), false);
});

test('an owner is missing once the phases run, and where nobody was found in time', () => {
  assert.equal(lacksOwner(view({ phase: 'choose' })), false);
  assert.equal(lacksOwner(view({ phase: 'choose', late: true })), true);
  assert.equal(lacksOwner(view({ phase: 'help' })), true);
  assert.equal(lacksOwner(view({ phase: 'help', owner: 's1' })), false);
});

test('the floor is nobody’s when the round is over or there is none', () => {
  assert.equal(floorOf(view({ turn: { order: ['s2', 's3'], at: 1 } })), 's3');
  assert.equal(floorOf(view({ turn: { order: ['s2'], at: 1 } })), undefined);
  assert.equal(floorOf(view({})), undefined);
});

test('techniques inside are waited for until they had the stage', () => {
  const room = { steps: { st1: {}, st1_1: { inside: 'st1' } } };
  assert.equal(waitsInside({ run: { step: 'st1' }, room }), true);
  assert.equal(waitsInside({ run: { step: 'st1', resumed: true }, room }), false);
  assert.equal(waitsInside({ run: { step: 'st1_1' }, room }), false);
});
