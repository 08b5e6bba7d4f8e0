/** The running activity's part of the page, fetched when its step begins: its module, its words and its style sheet. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addressOf } from '../core/address.js';
import { useWords } from './html.js';
import { dressed } from './sheets.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/**
 * @typedef {object} Ahead
 * @property {string} label
 * @property {string} command
 * @property {{[name: string]: any}} [data]
 * @property {string} [icon]
 * @property {string} [why] why it cannot be pressed now
 * @property {{question: string, more?: string, safe: string, go: string}} [asks] asked first
 */
/**
 * @typedef {object} Activity
 * @property {(view: View, t: Words) => string} sentence
 * @property {any} [View]
 * @property {any} [Screen] on the projector
 * @property {() => Promise<{View: any, Screen?: any}>} [parts] where View and Screen are heavy: they come on their own, and not to the desk
 * @property {any} [Desk] what only the facilitator does in it
 * @property {(view: View, t: Words) => Ahead | undefined} [onwards] what comes next inside it, while it has a part to come: the one
 *   yellow button of the desk, and in a group a button of its members
 * @property {any} [Beside] in every place, while its run is open and another step has the stage
 * @property {(view: View) => string[]} [waiting] the seats that have not acted yet, where the room cannot tell
 * @property {(name: string, data: object, view: View, t: Words) => string | null | undefined} [undoName]
 */

/**
 * What goes on inside the running activity; nothing more once the bell has rung.
 * @param {Activity | undefined} activity @param {View} view @param {Words} t @returns {Ahead | undefined}
 */
export const aheadIn = (activity, view, t) => (view.now && !view.now.closed && view.runId ? activity?.onwards?.(view, t) : undefined);

/** @type {import('@preact/signals').Signal<Map<string, Activity>>} */
const loaded = signal(new Map());

/** The bell of this part rings now; it names the part, so that a second press ends no other. @param {{[name: string]: any}} run */
export const endOfPart = (run) => ({ command: 'end_part', data: { at: run.at } });

/** Does the clock alone lead from here, or the facilitator, and no member of a group? @param {Ahead} ahead */
export const isOfTheClock = (ahead) => ahead.command === 'end_part';

/** A part of the page that the server does not have: it was upgraded, and only a page loaded anew goes on. */
export const missing = signal(false);

/** @param {string} kind @param {boolean} whole */
function known(kind, whole) {
  const activity = loaded.value.get(kind);
  return activity && (!whole || activity.View) ? activity : undefined;
}

/** It is shown when all of it is there. @param {string} kind @param {boolean} whole @param {Words} words */
async function load(kind, whole, words) {
  const [module] = await Promise.all([
    import(addressOf(`activities/${kind}.js`)), words.bring(kind), dressed(addressOf(`styles/${kind}.css`)),
  ]);
  /** @type {Activity} */
  const activity = module.default;
  const { View, Screen } = (whole && (await activity.parts?.())) || activity;
  if (!known(kind, whole)) loaded.value = new Map(loaded.value).set(kind, { ...activity, View, Screen });
  missing.value = false;
}

/**
 * @param {string | undefined} kind
 * @param {boolean} up when the line is back, what could not be fetched is fetched again
 * @param {boolean} [whole] with what only players and the projector are shown
 * @returns {Activity | undefined}
 */
export function useActivity(kind, up, whole = true) {
  const words = useWords();
  useEffect(() => {
    if (kind && !known(kind, whole)) load(kind, whole, words).catch((problem) => (console.error(problem), (missing.value = true)));
  }, [kind, up, whole]);
  return kind ? known(kind, whole) : undefined;
}
