import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeys } from '../../static/core/keys.js';
import { createStore } from '../../static/core/store.js';
import { viewOf } from '../../static/core/view.js';
import { forgetKey, screenKey } from '../../static/screen/key.js';
import { memoryBox, memoryStorage } from './memory_box.mjs';

const ROOM = {
  now: { step: 'st1', run: 'r1' }, runs: { r1: { kind: 'groups' } }, steps: { st1: { kind: 'groups' }, st1_1: { kind: 'ideas' } },
  seats: { s1: { group: 'g1' }, s2: { group: 'g2' } }, groups: { g1: { n: 1, closed: true }, g2: { n: 2 } },
};
const GROUP = { now: { step: 'st1_1', run: 'g2_r1' }, runs: { g2_r1: { kind: 'ideas' } } };

/** A screen that holds these layers. */
function seen(layers, you) {
  const store = createStore();
  const whole = Object.fromEntries(Object.entries(layers).map(([of, doc]) => [of, { rev: 1, doc }]));
  store.replace({ epoch: 'e', now: 1, ...(you && { you }), layers: whole });
  const look = () => viewOf({ store, clock: { now: () => 1 }, language: 'fr', place: 'screen' });
  return { store, look };
}

test('a screen shows the group whose layer it was given, and the room when it is told to forget it', () => {
  const { store, look } = seen({ room: ROOM, 'group:g2': GROUP }, { site: 'p2' });
  assert.deepEqual([look().group, look().kind, look().site], ['g2', 'ideas', 'p2']);
  store.drop('group:g2');
  assert.deepEqual([look().group, look().kind, look().site], ['', 'groups', 'p2']);
});

test('the layer of a group that has come back is not shown, whatever is still held', () => {
  assert.equal(seen({ room: ROOM, 'group:g1': GROUP }).look().group, '');
  assert.equal(seen({ room: ROOM, 'group:g1': GROUP, 'group:g2': GROUP }).look().group, 'g2');
});

/** One browser; what its pages ask the server for is noted, and answered with a key. */
function browser(t, answer = async (nth) => Response.json({ key: `new${nth}` })) {
  const box = memoryBox();
  const asked = [];
  let at = 0;
  t.mock.method(globalThis, 'fetch', (path, { body, headers }) => {
    asked.push([path, JSON.parse(body), headers.authorization]);
    return answer(asked.length);
  });
  return { asked, open: () => createKeys({ lasting: memoryStorage(box), window: memoryStorage(), now: () => (at += 1) }) };
}

test('beside a desk a page asks for a key of its own, once', async (t) => {
  const { asked, open } = browser(t);
  open().keep('ABCDEF/desk', 'desk', 'the-desk');
  assert.equal(await screenKey('ABCDEF', open(), { of: 'site:p1' }), 'new1');
  assert.equal(await screenKey('ABCDEF', open(), { of: 'group:g2' }), 'new2');
  assert.equal(await screenKey('ABCDEF', open(), { of: 'site:p1' }), 'new1');
  assert.deepEqual(asked, [
    ['/api/rooms/ABCDEF/keys', { kind: 'screen', site: 'p1' }, 'Bearer the-desk'],
    ['/api/rooms/ABCDEF/keys', { kind: 'screen', group: 'g2' }, 'Bearer the-desk'],
  ]);
});

test('a key of a link is kept for its own page, and a window stays what it was', async (t) => {
  const { asked, open } = browser(t);
  const [one, two] = [open(), open()];
  assert.equal(await screenKey('ABCDEF', one, { key: 'k1', of: 'site:p1' }), 'k1');
  assert.equal(await screenKey('ABCDEF', two, { key: 'k2' }), 'k2');
  assert.equal(await screenKey('ABCDEF', one, {}), 'k1');
  assert.equal(await screenKey('ABCDEF', open(), {}), 'k1', 'a new window is what was opened last');
  assert.deepEqual(asked, []);
});

test('without a desk and without a link there is no key, and none where the desk’s is refused', async (t) => {
  const { open } = browser(t, async () => Response.json({ refusal: { code: 'seat/gone' } }, { status: 403 }));
  assert.equal(await screenKey('ABCDEF', open(), { of: 'site:p1' }), undefined);
  open().keep('ABCDEF/desk', 'desk', 'ended');
  assert.equal(await screenKey('ABCDEF', open(), { of: 'site:p1' }), undefined);
});

test('a key that was ended at the desk is forgotten, and only that one', async () => {
  const keys = createKeys({ lasting: memoryStorage(memoryBox()), window: memoryStorage(memoryBox()) });
  for (const [of, key] of [['room', 'dead'], ['site:p1', 'living']]) await screenKey('ABCDEF', keys, { of, key });
  forgetKey('ABCDEF', keys, 'dead');
  assert.equal(await screenKey('ABCDEF', keys, { of: 'room' }), undefined);
  assert.equal(await screenKey('ABCDEF', keys, { of: 'site:p1' }), 'living');
});
