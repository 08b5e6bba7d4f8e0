/** Who speaks next in a moving debate: the browser's order is the server's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { comingOf } from '../../static/activities/moving_debate/queue.js';

const cases = JSON.parse(readFileSync(new URL('./debate_queue.json', import.meta.url), 'utf8'));

for (const { what, queue, dots, spoke, last, order } of cases) {
  test(`the floor goes on: ${what}`, () => assert.deepEqual(comingOf(queue, dots, spoke, last, 9), order));
}

test('no more are told than were asked for', () => assert.equal(comingOf(cases[0].queue, cases[0].dots, {}, undefined, 2).length, 2));
