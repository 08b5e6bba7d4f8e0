import assert from 'node:assert/strict';
import test from 'node:test';
import { current, dayIn, isAgreed, isOpen, lastRound, pieces, standing } from '../../static/activities/consent/read.js';
import { nameOf } from '../../static/activities/who.js';

const objection = (id, round, more = {}) => ({ [id]: { field: 'objection', round, n: 1, text: 'No.', ...more } });
const run = (more = {}) => ({
  phase: 'objections',
  version: 'v2',
  cards: { v2: { field: 'version', n: 1, text: 'We meet.' } },
  rounds: { o1: { n: 1, version: 'v2', answers: { s1: 'none' } } },
  ...more,
});

test('the two wordings in one: what stayed, what went, what came', () => {
  const found = pieces('We meet every evening here.', 'We meet twice a week here.', [[2, 4, 2, 5]]);
  assert.deepEqual(found.map(({ kind, text }) => [kind, text]), [
    ['same', 'We meet '], ['gone', 'every evening '], ['new', 'twice a week '], ['same', 'here.'],
  ]);
  assert.equal(found.filter(({ kind }) => kind !== 'gone').map(({ text }) => text).join(''), 'We meet twice a week here.');
});

test('it is agreed only where everyone has answered on this very text and nothing stands', () => {
  assert.equal(isAgreed(run()), true);
  assert.equal(isAgreed(run({ version: 'v3' })), false);
  assert.equal(isAgreed(run({ rounds: { o1: { n: 1, version: 'v2' } } })), false);
  const objected = { ...run().cards, ...objection('o1_s2', 'o1') };
  assert.equal(isAgreed(run({ cards: objected })), false);
  assert.equal(isAgreed(run({ cards: { ...objected, ...objection('o1_s2', 'o1', { lifted: 'v2' }) } })), true);
});

test('answers lie face down until they turn; objections of earlier rounds no longer stand', () => {
  assert.equal(isOpen(run()), false);
  const second = run({ cards: { ...run().cards, ...objection('o1_s2', 'o1') }, rounds: { ...run().rounds, o2: { n: 2, version: 'v2' } } });
  assert.equal(isOpen(second), true);
  assert.equal(lastRound(second)?.[0], 'o2');
  assert.deepEqual(standing(second), []);
  assert.equal(current(second)?.id, 'v2');
});

test('a day is said as people say it', () => {
  assert.equal(dayIn('2027-03-01', 'fr'), '1er mars 2027');
  assert.equal(dayIn('2027-03-15', 'en'), '15 March 2027');
  assert.equal(dayIn(undefined, 'en'), '');
});

test('who plays a character is called by its name until it is laid down', () => {
  const room = { seats: { s1: { name: 'Amina' } }, roles: { farmer: { name: { fr: 'Odile', en: 'Odile' } } }, characters: { farmer: { seat: 's1' } } };
  const view = (/** @type {any} */ seen) => /** @type {any} */ ({ room: seen, language: 'fr' });
  assert.equal(nameOf(view(room), 's1'), 'Odile');
  assert.equal(nameOf(view({ ...room, characters: { farmer: { seat: 's1', laid: true } } }), 's1'), 'Amina');
  assert.equal(nameOf(view(room), undefined), '');
});
