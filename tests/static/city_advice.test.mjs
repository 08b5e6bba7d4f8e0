import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksFrom, asksTo } from '../../static/city/advice.js';

const brick = { colour: 'snow', by: 'nurse', n: 1 };
const city = (/** @type {object} */ bricks) => ({
  stories: { farmer: { plan: 'market', wanted: { snow: 1 } } },
  sites: { t1: { story: 'farmer', plan: 'market', x: 0, y: 0, by: 'farmer', n: 1, bricks } },
  asks: { a1: { from: 'farmer', to: 'nurse', colour: 'snow', site: 't1', n: 1 }, a2: { from: 'farmer', to: 'nurse', n: 2 } },
});

test('a brick asked for a site is waited for until that site is whole', () => {
  assert.deepEqual(asksTo(city({}), 'nurse').map(([id]) => id), ['a1', 'a2']);
  assert.deepEqual(asksTo(city({ k1: brick }), 'nurse').map(([id]) => id), ['a2']);
  assert.deepEqual(asksFrom(city({ k1: brick }), 'farmer').map(([id]) => id), ['a2']);
});
