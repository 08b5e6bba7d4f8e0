import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANYTHING, fits, isAnything } from '../../static/studio/library/find.js';
import { differences, readUnified } from '../../static/studio/library/lines.js';

const CITY = { id: 'ideal-city', title: { fr: 'La cité idéale', en: 'The ideal city' }, about: 'Bâtir', trains: [{ fr: 'Demander' }], minutes: 75, players: { least: 2, most: 12 }, languages: ['fr', 'en'] };
const OWN = { id: 'own-1', mine: true, title: 'Décider dans la vallée', about: '', minutes: 20, players: { least: 4, most: 8 }, languages: ['fr'] };
const found = (wanted) => [CITY, OWN].filter((one) => fits(one, { ...ANYTHING, ...wanted })).map((one) => one.id);

test('a scenario is found by any of its words, in any language, with or without accents', () => {
  assert.deepEqual(found({ words: 'cite idea' }), ['ideal-city']);
  assert.deepEqual(found({ words: 'IDEAL' }), ['ideal-city']);
  assert.deepEqual(found({ words: 'demander' }), ['ideal-city']);
  assert.deepEqual(found({ words: 'decider' }), ['own-1']);
  assert.deepEqual(found({ words: 'nothing like it' }), []);
});

test('a scenario is found by whose it is, its length, its language and how many come', () => {
  assert.deepEqual(found({ whose: 'mine' }), ['own-1']);
  assert.deepEqual(found({ whose: 'common' }), ['ideal-city']);
  assert.deepEqual(found({ most: 30 }), ['own-1']);
  assert.deepEqual(found({ people: 10 }), ['ideal-city']);
  assert.deepEqual(found({ people: 3 }), ['ideal-city']);
  assert.deepEqual(found({ language: 'en' }), ['ideal-city']);
  assert.deepEqual(found({}), ['ideal-city', 'own-1']);
  assert.ok(isAnything(ANYTHING));
  assert.ok(!isAnything({ ...ANYTHING, people: 2 }));
});

test('two texts are compared line by line, and long stretches that stayed are left out', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n');
  const after = ['a', 'b', 'c', 'd', 'E', 'f', 'g', 'h', 'i'].join('\n');
  const lines = differences(before, after).map(({ sign, text }) => sign + text);
  assert.deepEqual(lines, ['…', ' c', ' d', '-e', '+E', ' f', ' g', ' h', '+i']);
  assert.deepEqual(differences('a', 'a'), [{ sign: '…', text: '' }]);
});

test('a comparison that the server made is read line by line', () => {
  assert.deepEqual(readUnified(['--- a', '+++ b', '@@ -1,2 +1,2 @@', ' same', '-old', '+new']).map(({ sign, text }) => sign + text), [' same', '-old', '+new']);
});
