/** A step on the line, by button. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepped } from '../../static/ui/place_field.js';

test('a step stays on the line', () => {
  assert.equal(stepped(90, 1), 100);
  assert.equal(stepped(-100, -1), -100);
});

test('where nobody may stand in the middle, a step goes over it', () => {
  assert.equal(stepped(20, -1, true), -20);
  assert.equal(stepped(-20, 1, true), 20);
  assert.equal(stepped(20, -1), 0);
});
