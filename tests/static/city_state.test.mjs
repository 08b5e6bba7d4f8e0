import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor, stepFor } from '../../static/city/advice.js';
import { capacity, shortOf } from '../../static/city/capacity.js';
import { freeGround, placesFor, sorts, suits } from '../../static/city/places.js';
import { leftToSay } from '../../static/city/saying.js';
import { boardOf, builders, dials, handOf, inHand, isFinished, letters, missing, needed, outcome, siteOf, storiesInHand } from '../../static/city/state.js';

const TOWN = ['4....r......', '3....r......', '3..mmr......', '2..mmr......', 'sssssbpppsss', ',,,,rrppplll', ',,..r,...lll', ',,..r,...lll', '....r,......', '....r,......', '....r,......', '....r.......'];
const role = (order, colour, kind = 'rally') => ({ order, colour, name: `R${order}`, need: { story: `S${order}` }, power: { kind } });

/** Three characters; the first one's market is open and has one brick of its own. */
function room() {
  return {
    roles: { farmer: role(1, 'meadow'), nurse: role(2, 'snow'), baker: role(3, 'wheat') },
    characters: { farmer: { seat: 's1' }, nurse: { seat: 's2' }, baker: { seat: 's3' } },
    city: {
      terrain: TOWN, sprint: 1,
      stories: {
        farmer: { plan: 'market', dial: 'food', wanted: { meadow: 2, snow: 1 }, chosen: 1 },
        nurse: { plan: 'clinic', dial: 'care', wanted: { snow: 1, wheat: 1 }, chosen: 1 },
        baker: { plan: 'house', dial: 'homes', wanted: { wheat: 3 } },
      },
      supply: { k1: { colour: 'meadow', of: 'farmer', held: 'farmer' }, k2: { colour: 'snow', of: 'nurse', held: 'nurse' }, k3: { colour: 'wheat', of: 'baker', held: 'baker', wild: true } },
      sites: { t9: { story: 'farmer', plan: 'market', x: 0, y: 9, by: 'farmer', n: 9, bricks: { k0: { colour: 'meadow', by: 'farmer', n: 10 } } } },
    },
  };
}

test('what a site still wants is what its story asks for without what lies there', () => {
  const { city } = room();
  assert.deepEqual(missing(city.sites.t9, city.stories.farmer), { meadow: 1, snow: 1 });
  assert.deepEqual(missing({ ...city.sites.t9, real: true }, city.stories.farmer), {});
  assert.equal(isFinished(city.sites.t9, city.stories.farmer), false);
  assert.equal(isFinished({ ...city.sites.t9, real: true }, city.stories.farmer), true);
});

test('a hand counts its own colours, and bricks of every colour apart', () => {
  const { city } = room();
  assert.deepEqual(handOf(city, 'baker'), { wild: 1 });
  assert.deepEqual(inHand(city, 'baker', 'plum'), ['k3']);
  assert.deepEqual(inHand(city, 'nurse', 'plum'), []);
});

test('letters follow the order of opening and never change when a site is reviewed', () => {
  const { city } = room();
  city.sites.t12 = { ...city.sites.t9, n: 12, story: 'nurse', verdict: 'yes' };
  city.sites.t10 = { ...city.sites.t9, n: 10, story: 'baker' };
  assert.deepEqual(letters(city), { t9: 'A', t10: 'B', t12: 'C' });
  assert.equal(siteOf(city, 'nurse'), undefined, 'a reviewed site is no open site');
});

test('the board is told what is missing, whose colour the site has and what it is called', () => {
  const { city, roles } = room();
  const { sites } = boardOf({ ...city, lent: true }, roles);
  assert.deepEqual(sites.t9, { plan: 'market', x: 0, y: 9, n: 9, by: 'meadow', bricks: { k0: { colour: 'meadow', n: 10 } }, wanted: ['meadow', 'snow'], need: 3, whole: false, label: 'A' });
  assert.equal(boardOf({ ...city, lent: true }, roles).lent, true);
  assert.deepEqual(boardOf(undefined), { terrain: [], sites: {}, props: {}, bricks: {} });
});

test('a city lives when enough needs are met and no dial is empty', () => {
  assert.deepEqual([2, 4, 5, 6, 9, 12].map(needed), [2, 4, 4, 5, 8, 10]);
  const { city } = room();
  assert.deepEqual(dials(city), { food: 0, care: 0, homes: 0 });
  for (const [i, story] of ['farmer', 'nurse', 'baker'].entries()) {
    city.stories[story].met = 'r1';
    city.sites[`u${i}`] = { story, plan: 'market', x: 9, y: 9, n: 20, bricks: {}, real: true };
  }
  assert.equal(outcome(city).won, true);
  delete city.stories.baker.met;
  assert.deepEqual([outcome(city).won, outcome(city).met, outcome(city, ['farmer', 'nurse']).won], [false, 2, true]);
});

test('each one is told to do what they can: carry, answer, open, tell, ask', () => {
  const world = room();
  assert.deepEqual(adviceFor(world, 'nurse'), { do: 'carry', site: 't9', story: 'farmer', colour: 'snow' });
  world.city.asks = { a1: { from: 'baker', to: 'farmer', colour: 'meadow', site: 't9', n: 20 } };
  assert.equal(adviceFor(world, 'farmer').from, 'baker');
  world.city.asks.a1.done = true;
  assert.equal(adviceFor(world, 'farmer').from, undefined);
  delete world.city.sites.t9;
  assert.deepEqual(adviceFor(world, 'farmer'), { do: 'open', story: 'farmer' });
  world.city.sites.t9 = { ...room().city.sites.t9, story: 'nurse', plan: 'clinic', bricks: {} };
  delete world.city.stories.farmer.chosen;
  assert.deepEqual(adviceFor(world, 'farmer'), { do: 'tell' });
  delete world.city.stories.nurse.chosen;
  assert.deepEqual(adviceFor(world, 'farmer'), { do: 'choose' });
});

test('who has nothing a site wants asks who has it, once, or the one who could bring it', () => {
  const world = room();
  delete world.city.supply.k1;
  assert.deepEqual(stepFor(world, 'farmer', 'farmer'), { do: 'ask', to: 'nurse', colour: 'snow', site: 't9', story: 'farmer' });
  world.city.asks = { a1: { from: 'farmer', to: 'nurse', colour: 'snow', site: 't9', n: 20 } };
  assert.equal(stepFor(world, 'farmer', 'farmer').do, 'asked');
  delete world.city.supply.k2;
  delete world.city.asks;
  assert.deepEqual(stepFor(world, 'farmer', 'farmer').do, 'ask_need');
  world.city.stories.nurse.heard = true;
  assert.equal(stepFor(world, 'farmer', 'farmer').do, 'lack');
});

test('a finished building is named by who built it', () => {
  const world = room();
  world.city.sites.t9.real = true;
  assert.deepEqual(builders(world.city.sites.t9), ['farmer']);
  assert.equal(stepFor(world, 'farmer', 'farmer').do, 'name');
  assert.equal(stepFor(world, 'nurse', 'farmer').do, 'done');
  assert.deepEqual(storiesInHand(world), ['nurse', 'farmer'], 'what is finished comes last');
});

test('how many buildings the bricks are enough for counts each brick once', () => {
  const { city } = room();
  assert.equal(capacity(city), 1, 'the one white brick goes to one building only');
  assert.deepEqual(shortOf(city, ['farmer', 'nurse']), { snow: 1, wheat: 1 });
  city.supply.k4 = { colour: 'snow', held: 'nurse' };
  assert.equal(capacity(city), 2);
});

test('a told wish is met by a place as the rules say', () => {
  const board = { terrain: TOWN, sites: { t1: { plan: 'house', x: 10, y: 10 } } };
  assert.equal(suits('near_river', board, [[3, 10]]), true);
  assert.equal(suits('near_river', board, [[1, 10]]), false);
  assert.equal(suits('far_from_river', board, [[9, 1]]), true);
  assert.equal(suits('far_from_river', board, [[8, 1]]), false);
  assert.equal(suits('near_mill', board, [[1, 2]]), true);
  assert.equal(suits('apart', board, [[9, 9]]), false);
  assert.equal(suits('near_building', board, [[9, 9]]), true);
  assert.equal(suits(undefined, board, [[9, 9]]), true);
});

test('places come one of each sort, the meadow only when it is lent, and a moving site frees its own', () => {
  const board = boardOf(room().city, room().roles);
  const places = placesFor(board, 'market');
  assert.ok(sorts(board, places, 'market').length < places.length);
  assert.ok(placesFor({ ...board, lent: true }, 'market').length > places.length);
  assert.ok(!places.some(([x, y]) => x === 0 && y === 9));
  assert.ok(placesFor(board, 'market', 't9').some(([x, y]) => x === 0 && y === 9));
  assert.ok(!freeGround(board).some(([x, y]) => x === 0 && y === 9), 'no tree on a site');
});

test('who may say nothing more is not told to ask or to tell, but to look and to give', () => {
  const world = room();
  assert.deepEqual(stepFor(world, 'farmer', 'farmer', true).do, 'carry');
  delete world.city.supply.k1;
  assert.deepEqual(stepFor(world, 'farmer', 'farmer', true), { do: 'look', colour: 'meadow', site: 't9', story: 'farmer' });
  world.city.stories.nurse.met = 'r9';
  assert.equal(adviceFor(world, 'farmer').do, 'tell');
  assert.equal(adviceFor(world, 'farmer', true).do, 'look');
});

test('what is left to say is counted for each character, where it is counted', () => {
  assert.equal(leftToSay({ run: {} }, 'farmer'), Infinity);
  const view = { run: { may_say: 2, said: { n9: 'farmer' } } };
  assert.deepEqual([leftToSay(view, 'farmer'), leftToSay(view, 'nurse')], [1, 2]);
  assert.equal(leftToSay({ run: { may_say: 0 } }, 'nurse'), 0);
});
