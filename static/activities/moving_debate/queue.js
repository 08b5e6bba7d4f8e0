/** Who speaks next, as server/activities/_debate_talk.py has it. Values in, values out. */
import { sideOf } from '../../ui/stave_places.js';

/** @typedef {{[who: string]: {n: number, side?: string}}} Queue */
/** @typedef {{[dot: string]: {at: number}}} Dots */

/** @param {Queue} queue @param {Dots} dots @param {string} who */
export const sideIn = (queue, dots, who) => queue[who]?.side ?? (dots[who] ? sideOf(dots[who].at) : 'middle');

/**
 * Of the other side, who has spoken less, who stands further, who asked first.
 * @param {Queue} queue @param {Dots} dots @param {{[who: string]: number}} spoke @param {string | undefined} last @param {number} [count]
 * @returns {string[]} the next ones, at most `count`
 */
export function comingOf(queue, dots, spoke, last, count = 3) {
  const away = (/** @type {string} */ one) => Math.abs(dots[one]?.at ?? 0);
  const before = (/** @type {string} */ a, /** @type {string} */ b) => (spoke[a] ?? 0) - (spoke[b] ?? 0) || away(b) - away(a) || queue[a].n - queue[b].n;
  /** @type {{[side: string]: string[]}} those who wait on each side, in their order */
  const lines = { left: [], middle: [], right: [] };
  for (const one of Object.keys(queue).sort(before)) lines[sideIn(queue, dots, one)].push(one);
  /** @type {string[]} */
  const order = [];
  let side = last;
  while (order.length < count) {
    const open = Object.keys(lines).filter((one) => lines[one].length);
    if (!open.length) break;
    const others = open.filter((one) => one !== side);
    const from = (others.length ? others : open).reduce((best, one) => (before(lines[one][0], lines[best][0]) < 0 ? one : best));
    order.push(/** @type {string} */ (lines[from].shift()));
    side = from;
  }
  return order;
}
