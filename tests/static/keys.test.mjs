import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomKey } from '../../static/core/chance.js';
import { createKeys, takeFragment } from '../../static/core/keys.js';
import { memoryBox, memoryStorage } from './memory_box.mjs';

function browser() {
  const box = memoryBox();
  let at = 0;
  return () => createKeys({ lasting: memoryStorage(box), window: memoryStorage(), now: () => (at += 1) });
}

test('the same device takes its seat again by itself', () => {
  const openWindow = browser();
  openWindow().keep('ABCDEF', 'odile', 'k1');
  assert.equal(openWindow().of('ABCDEF').key, 'k1');
  assert.equal(openWindow().of('GHJKMN'), undefined);
});

test('two windows of one browser can be two people', () => {
  const openWindow = browser();
  const [one, two] = [openWindow(), openWindow()];
  one.keep('ABCDEF', 'odile', 'k1');
  two.keep('ABCDEF', 'paul', 'k2');
  assert.equal(one.of('ABCDEF').seat, 'odile');
  assert.equal(two.of('ABCDEF').seat, 'paul');
  assert.deepEqual(one.seats('ABCDEF').map((held) => held.seat), ['paul', 'odile']);
});

test('a window that stands up sits in nobody else’s seat', () => {
  const openWindow = browser();
  const one = openWindow();
  one.keep('ABCDEF', 'odile', 'k1');
  one.standUp('ABCDEF');
  assert.equal(one.of('ABCDEF'), undefined);
  assert.equal(openWindow().of('ABCDEF').seat, 'odile');
});

test('a revoked key is forgotten', () => {
  const openWindow = browser();
  const one = openWindow();
  one.keep('ABCDEF', 'odile', 'k1');
  one.forget('ABCDEF', 'odile');
  assert.equal(one.of('ABCDEF'), undefined);
});

test('a key in an address is taken, and the address cleaned', () => {
  const urls = [];
  const history = { replaceState: (_data, _unused, url) => urls.push(url) };
  assert.deepEqual(takeFragment({ hash: '#key=abc&seat=odile', pathname: '/ABCDEF', search: '' }, history), { key: 'abc', seat: 'odile' });
  assert.deepEqual(takeFragment({ hash: '#abc', pathname: '/ABCDEF/desk', search: '' }, history), { key: 'abc' });
  assert.deepEqual(takeFragment({ hash: '', pathname: '/ABCDEF', search: '' }, history), {});
  assert.deepEqual(urls, ['/ABCDEF', '/ABCDEF/desk']);
});

test('keys are long, and no two are the same', () => {
  const made = new Set(Array.from({ length: 1000 }, () => randomKey(26)));
  assert.equal(made.size, 1000);
  for (const key of made) assert.match(key, /^[a-km-np-z2-9]{26}$/);
});
