import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comingTurns, floorFor, whoseTurn } from '../../static/core/turns.js';

const room = (turn, now = {}) => ({
  seats: { s1: { name: 'Jeanne' }, s2: { name: 'Samir' } },
  roles: { farmer: { name: 'Odile' }, baker: { name: 'Paul' }, nurse: { name: 'Nora' } },
  characters: { farmer: { seat: 's1' }, baker: { seat: 's2' } },
  now: { step: 'st1', run: 'r1', ...now }, runs: { r1: { turn } },
});

test('a turn of characters names the character and knows who plays it', () => {
  assert.deepEqual(whoseTurn(room({ order: ['farmer', 'baker'], at: 0 })), { name: 'Odile', role: 'farmer', seat: 's1' });
});

test('a turn of seats names the character and shows its face until it is laid down, then the person', () => {
  const played = room({ order: ['s2', 's1'], at: 0 });
  assert.deepEqual(whoseTurn(played), { name: 'Paul', role: 'baker', seat: 's2' });
  played.characters.baker.laid = true;
  assert.deepEqual(whoseTurn(played), { name: 'Samir', role: undefined, seat: 's2' });
});

test('who plays two characters has the floor under their own name', () => {
  const played = room({ order: ['s2'], at: 0 });
  played.characters.farmer.seat = 's2';
  assert.equal(whoseTurn(played)?.name, 'Samir');
});

test('in a circle the first come again after the last, in a round they do not', () => {
  const turn = { order: ['farmer', 'baker', 'nurse'], at: 1 };
  assert.deepEqual(comingTurns(room({ ...turn, cyclic: true })).map((one) => one.name), ['Nora', 'Odile']);
  assert.deepEqual(comingTurns(room(turn)).map((one) => one.name), ['Nora']);
});

test('nobody has the floor after the bell, when everybody had it, or where there is no turn', () => {
  assert.equal(whoseTurn(room({ order: ['farmer'], at: 0 }, { closed: true })), undefined);
  assert.equal(whoseTurn(room({ order: ['farmer'], at: 1 })), undefined);
  assert.equal(whoseTurn(room(undefined)), undefined);
  assert.deepEqual(comingTurns({ seats: {} }), []);
});

test('the floor is for talking where the turn says so, elsewhere it is a turn', () => {
  const turn = { order: ['farmer'], at: 0 };
  assert.equal(floorFor(room({ ...turn, talk: true })), 'talk');
  assert.equal(floorFor(room(turn)), 'turn');
  assert.equal(floorFor({}), 'turn');
});
