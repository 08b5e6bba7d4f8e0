// From a drawing to what preact patches. The same array gives the same node, so that what did not change is not compared.
import { h } from 'preact';

/** @typedef {import('./tree.js').Tree} Tree */

/**
 * One board's memory: what it has drawn, and which bricks it has already shown.
 * @returns {(tree: Tree, lively: boolean) => any}
 */
export function createVnodes() {
  /** @type {WeakMap<object, any>} */
  const made = new WeakMap();
  /** @type {Map<string, Set<string>> | undefined} */
  let seen;

  /** @type {(tree: any) => any} */
  const plain = (tree) => {
    if (typeof tree === 'string') return tree;
    const known = made.get(tree);
    if (known) return known;
    const [tag, attrs, ...children] = tree;
    const node = h(tag, attrs, ...children.map(plain));
    made.set(tree, node);
    return node;
  };

  /** A thing whose parts may be new: those drop into place. @type {(tree: Tree, before: Set<string> | undefined) => any} */
  const dropping = (tree, before) => {
    const [tag, attrs, ...parts] = tree;
    return h(tag, attrs, ...parts.map((part) => {
      const fresh = part[1]?.key !== undefined && !part[1].key.endsWith('?') && !before?.has(part[1].key);
      return fresh ? h(part[0], { ...part[1], class: 'city-drop' }, ...part.slice(2).map(plain)) : plain(part);
    }));
  };

  /** @type {(tree: Tree, lively: boolean) => any} */
  const standing = (tree, lively) => {
    const before = seen;
    const [tag, attrs, ...things] = tree;
    seen = new Map(things.map((thing) => [thing[1].key, before?.get(thing[1].key) ?? new Set()]));
    return h(tag, attrs, ...things.map((thing) => {
      const known = made.get(thing);
      if (known) return known;
      const drops = lively && before !== undefined && (thing[1]['data-site'] || thing[1].key.startsWith('stack'));
      const node = drops ? dropping(thing, before.get(thing[1].key)) : plain(thing);
      made.set(thing, node);
      const keys = thing.slice(2).map((/** @type {any} */ part) => part[1]?.key).filter(Boolean);
      /** @type {Map<string, Set<string>>} */ (seen).set(thing[1].key, new Set(keys));
      return node;
    }));
  };

  return ([tag, attrs, ...layers], lively) => h(tag, { ...attrs, 'aria-hidden': 'true' },
    ...layers.map((layer) => (layer[1].key === 'standing' ? standing(layer, lively) : plain(layer))));
}
