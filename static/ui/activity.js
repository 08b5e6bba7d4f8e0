/** The running activity's part of the page, fetched when its step begins. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addressOf } from '../core/address.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/**
 * @typedef {object} Activity
 * @property {(view: View, t: Words) => string} sentence
 * @property {any} View
 * @property {any} [Screen] on the projector
 * @property {any} [Desk] what only the facilitator does in it
 * @property {any} [Beside] in every place, while its run is open and another step has the stage
 * @property {(view: View) => string[]} [waiting] the seats that have not acted yet, where the room cannot tell
 * @property {(name: string, data: object, view: View, t: Words) => string | null | undefined} [undoName]
 */

/** @type {import('@preact/signals').Signal<Map<string, Activity>>} */
const loaded = signal(new Map());

/** A part of the page that the server does not have: it was upgraded, and only a page loaded anew goes on. */
export const missing = signal(false);

/** @param {string} kind */
async function load(kind) {
  const module = await import(addressOf(`activities/${kind}.js`));
  /** @type {Activity} */
  const activity = module.default;
  loaded.value = new Map(loaded.value).set(kind, activity);
  missing.value = false;
}

/**
 * @param {string | undefined} kind
 * @param {boolean} up when the line is back, what could not be fetched is fetched again
 * @returns {Activity | undefined}
 */
export function useActivity(kind, up) {
  useEffect(() => {
    if (kind && !loaded.value.has(kind)) load(kind).catch((problem) => (console.error(problem), (missing.value = true)));
  }, [kind, up]);
  return kind ? loaded.value.get(kind) : undefined;
}
