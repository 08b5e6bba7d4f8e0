import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faceOf } from '../../static/ui/portrait.js';

test('a face is written in one way, whatever the order of its settings', () => {
  const one = { colour: 'meadow', portrait: { skin: 1, hair: { style: 'braids', colour: 'copper' }, accessories: ['wheat', 'tag'] } };
  const other = { portrait: { accessories: ['wheat', 'tag'], hair: { colour: 'copper', style: 'braids' }, skin: 1, colour: 'meadow' } };
  const address = '/portraits/bust.svg?accessories=wheat&accessories=tag&colour=meadow&hair.colour=copper&hair.style=braids&skin=1';
  assert.equal(faceOf(one), address);
  assert.equal(faceOf(other), address);
});
