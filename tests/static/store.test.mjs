import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStore } from '../../static/core/store.js';

const plain = (value) => JSON.parse(JSON.stringify(value));

function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * sides);
  };
}

const NAMES = ['a', 'b', 'c', 'd'];

function randomValue(roll, depth) {
  if (depth > 0 && roll(2)) return randomDoc(roll, depth - 1);
  return [roll(9), 'word', true, [1, { x: 2 }]][roll(4)];
}

function randomDoc(roll, depth) {
  return Object.fromEntries(NAMES.filter(() => roll(2)).map((name) => [name, randomValue(roll, depth)]));
}

function randomPatch(roll, depth) {
  const entries = NAMES.filter(() => roll(2)).map((name) => {
    const kind = roll(3);
    return [name, kind === 0 ? null : kind === 1 && depth ? randomPatch(roll, depth - 1) : randomValue(roll, depth)];
  });
  return Object.fromEntries(entries);
}

/** Another way to merge, slow and without mutation: what the server would hold. */
function merged(target, patch) {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const base = typeof target === 'object' && target !== null && !Array.isArray(target) ? target : {};
  const result = { ...base };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = merged(base[name], value);
  }
  return result;
}

test('an old view and its patches make the same view as a fresh one', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const roll = dice(seed);
    const old = createStore();
    const truth = { room: randomDoc(roll, 2), desk: randomDoc(roll, 2) };
    const revs = { room: 1, desk: 1 };
    const whole = () => ({
      epoch: 'e',
      now: 0,
      layers: Object.fromEntries(Object.keys(truth).map((of) => [of, { rev: revs[of], doc: plain(truth[of]) }])),
    });
    old.replace(whole());
    for (let i = 0; i < 12; i += 1) {
      const layers = {};
      for (const of of Object.keys(truth)) {
        if (roll(3) === 0) continue;
        const patch = randomPatch(roll, 2);
        truth[of] = merged(truth[of], patch);
        layers[of] = { from: revs[of], rev: (revs[of] += 1 + roll(3)), patch };
      }
      assert.equal(old.patch({ layers }), true);
    }
    const fresh = createStore();
    fresh.replace(whole());
    for (const of of Object.keys(truth)) {
      assert.deepEqual(plain(old.layer(of).value.doc), plain(fresh.layer(of).value.doc), `seed ${seed}`);
      assert.equal(old.layer(of).value.rev, fresh.layer(of).value.rev);
    }
    assert.deepEqual(plain(old.have()), revs);
  }
});

function started() {
  const store = createStore();
  store.replace({
    epoch: 1,
    now: 0,
    layers: { room: { rev: 3, doc: { n: 1, seats: {} } }, 'seat:a': { rev: 3, doc: { secret: 1 } } },
  });
  return store;
}

test('a message over several layers is applied whole or not at all', () => {
  const store = started();
  const layers = { room: { from: 3, rev: 4, patch: { n: 2 } }, 'seat:a': { from: 4, rev: 5, patch: { secret: 2 } } };
  assert.equal(store.patch({ layers }), false);
  assert.equal(store.layer('room').value.doc.n, 1);
  assert.equal(store.layer('seat:a').value.doc.secret, 1);
});

test('no reader sees half a message', () => {
  const store = started();
  const seen = [];
  const look = () => seen.push([store.layer('room').peek().doc.n, store.layer('seat:a').peek().doc.secret]);
  const stops = [store.layer('room').subscribe(look), store.layer('seat:a').subscribe(look)];
  seen.length = 0;
  store.patch({ layers: { room: { from: 3, rev: 4, patch: { n: 2 } }, 'seat:a': { from: 3, rev: 4, patch: { secret: 2 } } } });
  for (const stop of stops) stop();
  assert.deepEqual(seen, [[2, 2], [2, 2]]);
});

test('what we already have is not applied again', () => {
  const store = started();
  assert.equal(store.patch({ layers: { room: { from: 2, rev: 3, patch: { n: 9 } } } }), true);
  assert.equal(store.layer('room').value.doc.n, 1);
});

test('a patch for a layer we do not hold is a gap', () => {
  assert.equal(started().patch({ layers: { 'group:g': { from: 0, rev: 1, patch: {} } } }), false);
});

test('another epoch replaces everything, the same epoch adds', () => {
  const store = started();
  store.replace({ epoch: 1, now: 0, layers: { 'group:g': { rev: 1, doc: {} } } });
  assert.deepEqual(Object.keys(store.have()).sort(), ['group:g', 'room', 'seat:a']);
  store.replace({ epoch: 2, now: 0, layers: { room: { rev: 1, doc: { n: 0 } } } });
  assert.deepEqual(plain(store.have()), { room: 1 });
  assert.equal(store.layer('seat:a').value, undefined);
});

test('a dropped layer is forgotten', () => {
  const store = started();
  store.drop('seat:a');
  assert.equal(store.layer('seat:a').value, undefined);
  assert.deepEqual(plain(store.have()), { room: 3 });
});

test('a forbidden name in one layer leaves every layer as it was', () => {
  const store = started();
  const patch = JSON.parse('{"n": 2, "__proto__": {"x": 1}}');
  assert.throws(() => store.patch({ layers: { 'seat:a': { from: 3, rev: 4, patch: { secret: 2 } }, room: { from: 3, rev: 4, patch } } }));
  assert.equal(store.layer('seat:a').value.doc.secret, 1);
});
