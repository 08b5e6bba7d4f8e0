import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ForbiddenName, applyPatch, bare } from '../../static/core/patch.js';

const plain = (value) => JSON.parse(JSON.stringify(value));

// The examples of RFC 7396, appendix A.
const EXAMPLES = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [['a', 'b'], ['c', 'd'], ['c', 'd']],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

test('a patch does what RFC 7396 says in all its examples', () => {
  for (const [target, patch, expected] of EXAMPLES) {
    assert.deepEqual(plain(applyPatch(bare(target), patch)), expected, JSON.stringify([target, patch]));
  }
});

test('what a patch touches is a new object, what it does not touch is the same one', () => {
  const doc = bare({ seats: { a: { name: 'Odile' }, b: { name: 'Paul' } }, city: { sprint: 1 } });
  const before = plain(doc);
  const after = applyPatch(doc, { seats: { b: { name: 'Nora' } } });
  assert.notEqual(after, doc);
  assert.notEqual(after.seats, doc.seats);
  assert.notEqual(after.seats.b, doc.seats.b);
  assert.equal(after.seats.a, doc.seats.a);
  assert.equal(after.city, doc.city);
  assert.deepEqual(plain(doc), before);
});

test('no document has a prototype, however deep', () => {
  const doc = applyPatch(bare({}), { a: { b: [{ c: 1 }] } });
  for (const one of [doc, doc.a, doc.a.b[0]]) assert.equal(Object.getPrototypeOf(one), null);
});

test('names that reach the language are refused, and the document stays as it was', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    const doc = bare({ kept: 1 });
    const patch = JSON.parse(`{"kept": 2, "a": [{"${name}": {"polluted": true}}]}`);
    assert.throws(() => applyPatch(doc, patch), ForbiddenName);
    assert.throws(() => bare(patch), ForbiddenName);
    assert.deepEqual(plain(doc), { kept: 1 });
    assert.equal({}.polluted, undefined);
  }
});
