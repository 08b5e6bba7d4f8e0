/** Changes to the YAML document itself: comments, the order of keys and the way things are written stay. */
import { isMap, isScalar, isSeq, YAMLMap } from 'yaml';
import { nodeOf, pairOf } from './nodes.js';

/** @typedef {import('./plain.js').Path} Path */
/** @typedef {import('./plain.js').Change} Change */
/** @typedef {import('yaml').Document} Document */
/** @typedef {() => void} Back what takes the change back */

/** In which a new key finds its place. */
const ORDERS = [
  ['title', 'about', 'picture', 'languages', 'players', 'roles', 'own_roles', 'terrain', 'beside', 'steps'],
  ['kind', 'title', 'part', 'minutes', 'debrief', 'instruction', 'only_for', 'settings', 'steps'],
  ['fr', 'en'],
  ['name', 'trade', 'colour', 'order', 'voice', 'need', 'hidden', 'power', 'portrait'],
];

/** @param {Document} doc @param {Path} path @returns {any} */
const nodeAt = (doc, path) => (path.length ? doc.getIn(path, true) : doc.contents);

/** @param {Document} doc @param {Change} change @returns {Back} */
export function rewritten(doc, change) {
  if (!isMap(doc.contents)) doc.contents = /** @type {any} */ (new YAMLMap());
  if ('rename' in change) return rename(doc, change.rename, change.name);
  if ('put' in change) return put(doc, change.put, change.value);
  if ('drop' in change) return drop(doc, change.drop).back;
  if ('insert' in change) return insert(doc, change.insert, nodeOf(change.value));
  const { node, back } = drop(doc, change.move);
  const out = insert(doc, change.to, node);
  return () => (out(), back());
}

/** @param {Document} doc @param {Path} path @param {any} value @returns {Back} */
function put(doc, path, value) {
  if (!path.length) {
    const before = doc.contents;
    doc.contents = /** @type {any} */ (nodeOf(value));
    return () => (doc.contents = before);
  }
  const holder = nodeAt(doc, path.slice(0, -1));
  const key = path[path.length - 1];
  const pair = isMap(holder) ? holder.items.find((one) => String(one.key) === String(key)) : undefined;
  if (isMap(holder) && !pair) return added(holder, String(key), value);
  const slot = pair ? { get: () => pair.value, set: (/** @type {any} */ node) => (pair.value = node) } : inList(holder, Number(key));
  return replaced(slot, value);
}

/** @param {any} list @param {number} index */
const inList = (list, index) => ({ get: () => list.items[index], set: (/** @type {any} */ node) => (list.items[index] = node) });

/** @param {{get: () => any, set: (node: any) => void}} slot @param {any} value @returns {Back} */
function replaced(slot, value) {
  const before = slot.get();
  const isPlain = value === null || typeof value !== 'object';
  if (isPlain && isScalar(before)) {
    const { value: old, type } = before;
    const fresh = /** @type {any} */ (nodeOf(value));
    before.value = value;
    if (typeof old !== typeof value || String(value).includes('\n')) before.type = fresh.type;
    return () => ((before.value = old), (before.type = type));
  }
  const node = /** @type {any} */ (nodeOf(value));
  if (before) Object.assign(node, { comment: before.comment, commentBefore: before.commentBefore, spaceBefore: before.spaceBefore });
  if ((isMap(before) && isMap(node)) || (isSeq(before) && isSeq(node))) node.flow = before.flow;
  slot.set(node);
  return () => slot.set(before);
}

/** @param {YAMLMap} map @param {string} key @param {any} value @returns {Back} */
function added(map, key, value) {
  const pair = pairOf(key, nodeOf(value));
  if (map.flow && value && typeof value === 'object') map.flow = false;
  map.items.splice(placeOf(map, key), 0, pair);
  return () => map.items.splice(map.items.indexOf(pair), 1);
}

/** @param {YAMLMap} map @param {string} key */
function placeOf(map, key) {
  const keys = map.items.map((one) => String(one.key));
  const order = ORDERS.find((one) => [...keys, key].every((name) => one.includes(name)));
  if (!order) return keys.length;
  const after = keys.findIndex((name) => order.indexOf(name) > order.indexOf(key));
  return after < 0 ? keys.length : after;
}

/** @param {Document} doc @param {Path} path @returns {{node: any, back: Back}} */
function drop(doc, path) {
  const holder = nodeAt(doc, path.slice(0, -1));
  const key = path[path.length - 1];
  const index = isMap(holder) ? holder.items.findIndex((one) => String(one.key) === String(key)) : Number(key);
  const [gone] = holder.items.splice(index, 1);
  return { node: isMap(holder) ? gone.value : gone, back: () => holder.items.splice(index, 0, gone) };
}

/** @param {Document} doc @param {Path} path @param {any} node @returns {Back} */
function insert(doc, path, node) {
  const list = nodeAt(doc, path.slice(0, -1));
  if (list.flow && !isScalar(node)) list.flow = false;
  list.items.splice(Number(path[path.length - 1]), 0, node);
  return () => list.items.splice(list.items.indexOf(node), 1);
}

/** @param {Document} doc @param {Path} path @param {string} name @returns {Back} */
function rename(doc, path, name) {
  const key = nodeAt(doc, path.slice(0, -1)).items.find((/** @type {any} */ one) => String(one.key) === String(path[path.length - 1])).key;
  const before = key.value;
  key.value = name;
  return () => (key.value = before);
}
