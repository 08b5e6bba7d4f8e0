// Colours never speak alone, and their signs can be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, colours, mix, paint, signInk, signOf, tone } from '../../static/city/palette.js';
import { createVnodes } from '../../static/city/view.js';

const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex) => [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => sum + share * linear(parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255), 0);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('twelve colours have twelve signs', () => {
  assert.equal(new Set(colours.map(signOf)).size, 12);
});

test('a sign stands out at least 3 to 1 from the brick it lies on', () => {
  for (const name of colours) assert.ok(contrast(signInk(name), base(name)) >= 3, `${name}: ${contrast(signInk(name), base(name))}`);
});

test('light comes from the upper left', () => {
  for (const name of colours) assert.ok(luminance(tone(name, 'top')) > luminance(base(name)) && luminance(base(name)) > luminance(tone(name, 'right')), name);
});

test('a paint is a name, a tone of it, and what it is mixed towards', () => {
  assert.equal(paint('roof', { roof: 'lake' }), base('lake'));
  assert.equal(paint('roof.right>ink .12', { roof: 'lake' }), mix(tone('lake', 'right'), base('ink'), 0.12));
  assert.equal(paint('#123456'), '#123456');
});

test('what did not change on the board is the same node, and only a brick that is new drops', () => {
  const toNodes = createVnodes();
  const site = (...keys) => ['g', { key: 'site-s1', 'data-site': 's1' }, ...keys.map((key) => ['use', { href: '#city-brick-snow', key }])];
  const still = ['g', { key: 'hill-0-0' }];
  const board = (...things) => ['svg', {}, ['g', { key: 'standing' }, ...things]];
  const things = (node) => node.props.children.props.children;
  const [before] = things(toNodes(board(still, site('0', '1?')), true));
  const [after, grown] = things(toNodes(board(still, site('0', '1', '2?')), true));
  assert.equal(after, before);
  assert.deepEqual(grown.props.children.map((part) => part.props.class), [undefined, 'city-drop', undefined]);
});
