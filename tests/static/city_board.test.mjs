// The board's drawing. The golden picture is also drawn by server/minutes/city (tests/minutes/test_city.py). After a wanted
// change of the look, write it anew with TUTTI_WRITE_GOLDEN=1 node --test tests/static/city_board.test.mjs, and look at it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { drawBoard } from '../../static/city/board.js';
import { colours } from '../../static/city/palette.js';
import { shapes } from '../../static/city/palette.js';
import { isWhole, loads, rolesOf, shares } from '../../static/city/sites.js';
import { serialise } from '../../static/city/trace.js';

const near = (name) => new URL(name, import.meta.url);
const town = JSON.parse(readFileSync(near('city_town.json'), 'utf8'));
const golden = near('city_golden.svg');
const copy = (thing) => structuredClone(thing);

/** All parts of a drawing, from the outside in. */
function* parts(tree) {
  if (typeof tree === 'string') return;
  yield tree;
  for (const child of tree.slice(2)) yield* parts(child);
}
const layer = (tree, key) => tree.slice(2).find((one) => one[1].key === key);
const thing = (tree, key) => layer(tree, 'standing').slice(2).find((one) => one[1].key === key);
const open = (more) => ({ terrain: town.terrain, sites: { s1: { plan: 'school', x: 6, y: 0, by: 'lake', need: 5, bricks: {}, ...more } } });
const brought = (...names) => Object.fromEntries(names.map((colour, i) => [`k${i}`, { colour, n: i }]));
const hrefs = (tree) => [...parts(tree)].filter(([tag]) => tag === 'use').map(([, attrs]) => attrs.href);

test('the golden town is drawn the same, byte for byte', () => {
  const drawn = serialise(drawBoard(town, { labels: true }));
  if (process.env.TUTTI_WRITE_GOLDEN) writeFileSync(golden, drawn);
  assert.ok(drawn === readFileSync(golden, 'utf8'), 'the drawing differs from tests/static/city_golden.svg');
});

test('a late town on screen weighs under 60 kB', () => {
  const drawn = serialise(drawBoard(town, { labels: true }));
  assert.ok(gzipSync(drawn).length < 60_000, `${gzipSync(drawn).length} bytes`);
});

test('three hundred free bricks weigh little, because each colour is drawn once', () => {
  const many = { ...copy(town), bricks: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`b${i}`, { x: i % 12, y: Math.floor(i / 12) % 12, z: Math.floor(i / 144), colour: colours[i % 12] }])) };
  assert.ok(gzipSync(serialise(drawBoard(many, {}))).length < 60_000);
});

test('the same description gives the same drawing, and what did not change is the same array', () => {
  const one = drawBoard(copy(town), {});
  const other = drawBoard(copy(town), {});
  assert.equal(serialise(one), serialise(other));
  const changed = copy(town);
  changed.bricks.b9 = { x: 5, y: 10, z: 0, colour: 'lake' };
  const later = drawBoard(changed, {});
  const before = new Set(layer(other, 'standing').slice(2));
  const fresh = layer(later, 'standing').slice(2).filter((one_) => !before.has(one_));
  assert.deepEqual(fresh.map(([, attrs]) => attrs.key), ['stack-5-10']);
  for (const key of ['sky', 'land', 'stock']) assert.equal(layer(later, key), layer(other, key));
});

test('every drawing that is used is kept in the picture', () => {
  for (const asked of [{}, { phone: true, peek: true }, { still: true }, { selected: 's11', wantedColour: 'plum' }]) {
    const drawn = drawBoard(town, asked);
    const kept = new Set([...parts(drawn)].map(([, attrs]) => attrs.id && `#${attrs.id}`));
    assert.deepEqual(hrefs(drawn).filter((href) => !kept.has(href)), []);
  }
});

test('nothing is drawn at a place that is not a number', () => {
  assert.doesNotMatch(serialise(drawBoard(town, { labels: true, selected: 's11' })), /NaN|undefined|null|Infinity/);
});

test('any plan works with any number of loads: each load shows something, in the colour that was brought', () => {
  for (const plan of Object.keys(shapes.plans)) {
    for (const need of [4, 5, 6]) {
      const share = shares({ plan, x: 0, y: 0, need });
      assert.deepEqual([...new Set(share)], Array.from({ length: need }, (_, k) => k), `${plan} in ${need}`);
    }
  }
  const drawn = thing(drawBoard(open({ bricks: brought('wheat', 'plum'), wanted: ['lake'] }), {}), 'site-s1');
  assert.deepEqual(new Set(hrefs(drawn).filter((href) => /brick/.test(href))), new Set(['#city-brick-wheat', '#city-brick-plum']));
});

test('bricks count in the order they came, whatever their ids', () => {
  assert.deepEqual(loads({ bricks: { k9: { colour: 'poppy', n: 2 }, k10: { colour: 'wheat', n: 1 } } }), ['wheat', 'poppy']);
  assert.deepEqual(loads({ bricks: { b10: { colour: 'poppy' }, b9: { colour: 'wheat' } } }), ['wheat', 'poppy']);
});

test('the missing brick shows the colour that is wanted, mine before the others', () => {
  const description = open({ wanted: ['poppy', 'meadow'] });
  assert.ok(hrefs(thing(drawBoard(description, {}), 'site-s1')).includes('#city-sign-poppy'));
  assert.ok(hrefs(thing(drawBoard(description, { wantedColour: 'meadow' }), 'site-s1')).includes('#city-sign-meadow'));
  assert.deepEqual(hrefs(thing(drawBoard(description, { still: true }), 'site-s1')), [], 'a picture proposes nothing');
});

test('a site is whole when it has what it needs, or when hands have built it', () => {
  assert.ok(!isWhole({ need: 4, bricks: brought('snow', 'snow', 'snow') }));
  assert.ok(isWhole({ need: 4, bricks: brought('snow', 'snow', 'snow', 'snow') }));
  assert.ok(isWhole({ need: 4, whole: true }));
  assert.ok(serialise(drawBoard(open({ whole: true }), {})).includes('city-left-lake'));
});

test('walls, roof and door wear the colours that were brought, the most brought first', () => {
  const roles = rolesOf(['poppy', 'snow', 'lake', 'snow', 'poppy', 'snow', 'wheat']);
  assert.deepEqual([roles.wall, roles.second, roles.roof, roles.door], ['snow', 'poppy', 'lake', 'wheat']);
  assert.equal(rolesOf(['fir']).roof, 'fir');
});

test('the chosen site is never hidden: what stands before it loses its roof', () => {
  const description = { terrain: town.terrain, sites: {
    s1: { plan: 'garden', x: 8, y: 8, by: 'lake', need: 4, bricks: {} },
    s2: { plan: 'library', x: 10, y: 10, by: 'plum', need: 4, bricks: brought('snow', 'plum', 'snow', 'plum') },
  } };
  const roof = (asked) => serialise(thing(drawBoard(description, asked), 'site-s2')).includes('city-left-snow');
  assert.ok(roof({}));
  assert.ok(!roof({ selected: 's1' }));
  assert.ok(!roof({ peek: true }));
  assert.ok(roof({ selected: 's2' }));
});

test('the mill is old until the group restores it, and its wall shows who has helped', () => {
  const { sites, ...bare } = copy(town);
  const old = serialise(drawBoard(bare, {}));
  assert.ok(old.includes(shapes.paints.dusk));
  assert.ok(!serialise(drawBoard({ ...bare, mill: { restored: true } }, {})).includes(shapes.paints.dusk));
  const helped = { ...bare, sites: { s1: { plan: 'mill', x: 3, y: 2, need: 5, bricks: brought('fir') } } };
  assert.match(serialise(thing(drawBoard(helped, {}), 'mill')), /#city-(left|right)-fir/);
});

test('what stands nearer is drawn after what it hides', () => {
  const description = { terrain: town.terrain, scenery: {}, sites: {
    s1: { plan: 'hall', x: 8, y: 8, by: 'lake', whole: true }, s2: { plan: 'school', x: 6, y: 6, by: 'fir', whole: true }, s3: { plan: 'house', x: 8, y: 11, by: 'sky', whole: true },
  }, bricks: { b1: { x: 10, y: 9, z: 0, colour: 'rose' } } };
  const order = layer(drawBoard(description, {}), 'standing').slice(2).map(([, attrs]) => attrs.key);
  const places = ['site-s2', 'site-s1', 'stack-10-9'].map((key) => order.indexOf(key));
  assert.deepEqual(places, [...places].sort((a, b) => a - b));
  assert.ok(order.indexOf('site-s3') > order.indexOf('site-s1'));
});

test('nature gives way to what is built', () => {
  const grown = (description) => layer(drawBoard(description, {}), 'standing').slice(2).filter(([, attrs]) => attrs.key.startsWith('grown-')).map(([, attrs]) => attrs.key);
  const bare = grown({ terrain: town.terrain });
  const [, , x, y] = bare.find((key) => key.startsWith('grown-tree')).split('-').map(Number);
  const built = grown({ terrain: town.terrain, bricks: { b1: { x: Math.floor(x), y: Math.floor(y), z: 0, colour: 'snow' } } });
  assert.equal(built.length, bare.length - 1);
});
