/**
 * The view: the layers this browser may read. A message is applied whole or not at all; readers are told once, after it.
 * A document is never changed: a patch makes a new one that shares what it did not touch.
 */
import { batch, signal } from '@preact/signals-core';
import { applyPatch, bare } from './patch.js';

/** @typedef {import('./patch.js').Doc} Doc */
/** @typedef {{rev: number, doc: Doc}} Entry */
/** @typedef {{site?: string, group?: string}} Bound the site or the group that this page's key is of */
/** @typedef {{epoch: string | number, now: number, build?: string, you?: Bound, layers: {[of: string]: Entry}}} LayersMessage */
/** @typedef {{layers: {[of: string]: {from: number, rev: number, patch: Doc}}}} PatchMessage */
/** @template T @typedef {import('@preact/signals-core').Signal<T>} Signal */

export function createStore() {
  /** @type {Map<string, Signal<Entry | undefined>>} */
  const layers = new Map();
  /** @type {Signal<string | number | undefined>} */
  const epoch = signal(undefined);
  const bound = signal(/** @type {Bound} */ ({}));

  /** @param {string} of @returns {Signal<Entry | undefined>} */
  function layer(of) {
    let found = layers.get(of);
    if (!found) layers.set(of, (found = signal(/** @type {Entry | undefined} */ (undefined))));
    return found;
  }

  /** @param {LayersMessage} message */
  function replace(message) {
    const fresh = Object.entries(message.layers).map(([of, { rev, doc }]) => /** @type {const} */ ([of, { rev, doc: bare(doc) }]));
    batch(() => {
      if (message.epoch !== epoch.peek()) {
        for (const [of, one] of layers) if (!(of in message.layers)) one.value = undefined;
      }
      epoch.value = message.epoch;
      if (message.you) bound.value = message.you;
      for (const [of, entry] of fresh) layer(of).value = entry;
    });
  }

  /**
   * @param {PatchMessage} message
   * @returns {boolean} false: something is missing before it, nothing was applied, ask for `sync`
   */
  function patch(message) {
    const news = Object.entries(message.layers).filter(([of, { rev }]) => rev > (layer(of).peek()?.rev ?? -1));
    if (news.some(([of, { from }]) => layer(of).peek()?.rev !== from)) return false;
    const patched = news.map(([of, change]) => {
      const before = /** @type {Entry} */ (layer(of).peek());
      return /** @type {const} */ ([of, { rev: change.rev, doc: applyPatch(before.doc, change.patch) }]);
    });
    batch(() => {
      for (const [of, entry] of patched) layer(of).value = entry;
    });
    return true;
  }

  /** @returns {{[of: string]: number}} what to tell the server we hold */
  function have() {
    const held = Object.create(null);
    for (const [of, one] of layers) {
      const entry = one.peek();
      if (entry) held[of] = entry.rev;
    }
    return held;
  }

  return {
    epoch: /** @type {import('@preact/signals-core').ReadonlySignal<string | number | undefined>} */ (epoch),
    /** @param {string} of @returns {import('@preact/signals-core').ReadonlySignal<Entry | undefined>} */
    /** @type {import('@preact/signals-core').ReadonlySignal<Bound>} */
    bound,
    layer,
    replace,
    patch,
    /** @param {string} of */
    drop(of) {
      layer(of).value = undefined;
    },
    have,
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */
