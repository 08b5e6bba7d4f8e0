/**
 * The view: the layers this browser may read. A message is applied whole or not at all; readers are told once, after it.
 *
 * Documents are patched in place. Read them from the entry a signal gives you, inside a render or an effect, and keep no
 * reference to what you found there.
 */
import { batch, signal } from '@preact/signals-core';
import { applyPatch, bare, checkNames } from './patch.js';

/** @typedef {import('./patch.js').Doc} Doc */
/** @typedef {{rev: number, doc: Doc}} Entry */
/** @typedef {{epoch: string | number, now: number, layers: {[of: string]: Entry}}} LayersMessage */
/** @typedef {{layers: {[of: string]: {from: number, rev: number, patch: Doc}}}} PatchMessage */
/** @template T @typedef {import('@preact/signals-core').Signal<T>} Signal */

export function createStore() {
  /** @type {Map<string, Signal<Entry | undefined>>} */
  const layers = new Map();
  /** @type {Map<string, Signal<{value: any}>>} one per top-level name that somebody reads by itself */
  const parts = new Map();
  /** @type {Signal<string | number | undefined>} */
  const epoch = signal(undefined);

  /** @param {string} of @returns {Signal<Entry | undefined>} */
  function layer(of) {
    let found = layers.get(of);
    if (!found) layers.set(of, (found = signal(/** @type {Entry | undefined} */ (undefined))));
    return found;
  }

  /**
   * One top-level member of a layer; it speaks only when a patch touches that member.
   * @param {string} of @param {string} name @returns {Signal<{value: any}>}
   */
  function part(of, name) {
    const id = `${of} ${name}`;
    let found = parts.get(id);
    if (!found) parts.set(id, (found = signal({ value: layer(of).peek()?.doc[name] })));
    return found;
  }

  /** @param {string} of @param {Entry | undefined} entry @param {string[]} [touched] all of them when not given */
  function set(of, entry, touched) {
    layer(of).value = entry;
    for (const [id, one] of parts) {
      const [where, name] = id.split(' ');
      if (where === of && (!touched || touched.includes(name))) one.value = { value: entry?.doc[name] };
    }
  }

  /** @param {LayersMessage} message */
  function replace(message) {
    const fresh = Object.entries(message.layers).map(([of, { rev, doc }]) => /** @type {const} */ ([of, { rev, doc: bare(doc) }]));
    batch(() => {
      if (message.epoch !== epoch.peek()) {
        for (const of of layers.keys()) if (!(of in message.layers)) set(of, undefined);
      }
      epoch.value = message.epoch;
      for (const [of, entry] of fresh) set(of, entry);
    });
  }

  /**
   * @param {PatchMessage} message
   * @returns {boolean} false: something is missing before it, nothing was applied, ask for `sync`
   */
  function patch(message) {
    const news = Object.entries(message.layers).filter(([of, { rev }]) => rev > (layer(of).peek()?.rev ?? -1));
    if (news.some(([of, { from }]) => layer(of).peek()?.rev !== from)) return false;
    for (const [, change] of news) checkNames(change.patch);
    batch(() => {
      for (const [of, change] of news) {
        const before = /** @type {Entry} */ (layer(of).peek());
        const doc = applyPatch(before.doc, change.patch);
        set(of, { rev: change.rev, doc }, Object.keys(change.patch));
      }
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
    layer,
    /** @param {string} of @param {string} name @returns {import('@preact/signals-core').ReadonlySignal<{value: any}>} */
    part,
    replace,
    patch,
    /** @param {string} of */
    drop: (of) => batch(() => set(of, undefined)),
    have,
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */
