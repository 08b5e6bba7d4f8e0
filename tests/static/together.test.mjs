import assert from 'node:assert/strict';
import test from 'node:test';
import { heardIn, pairsOf, ring } from '../../static/activities/together.js';

const site = (...by) => ({ bricks: Object.fromEntries(by.map((role, i) => [`k${i}`, { by: role }])) });

test('two who laid bricks on the same sites are joined, as strongly as they share sites', () => {
  const city = { sites: { t1: site('baker', 'farmer', 'farmer'), t2: site('farmer', 'baker'), t3: site('farmer', 'nurse'), t4: site('elder') } };
  assert.deepEqual(pairsOf(city), [{ a: 'baker', b: 'farmer', count: 2 }, { a: 'farmer', b: 'nurse', count: 1 }]);
  assert.deepEqual(pairsOf(undefined), []);
});

test('a need told to some never shows its words to all', () => {
  const room = {
    roles: { farmer: { order: 1 }, baker: { order: 2 }, nurse: { order: 3 } },
    characters: { nurse: { seat: 's3' }, farmer: { seat: 's1' }, baker: { seat: 's2' } },
    city: { told: { farmer: { text: 'near the street' } }, stories: { baker: { heard: true }, nurse: {} } },
  };
  assert.deepEqual(heardIn(room), [
    { role: 'farmer', state: 'all', text: 'near the street' }, { role: 'baker', state: 'some' }, { role: 'nurse', state: 'nobody' },
  ]);
});

test('the ring begins at the top and goes round', () => {
  assert.deepEqual(ring(4, 10, 20).map((at) => at.map((one) => one + 0)), [[0, -20], [10, 0], [0, 20], [-10, 0]]);
});
