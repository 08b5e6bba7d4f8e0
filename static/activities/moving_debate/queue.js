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
  const waiting = Object.keys(queue);
  /** @type {string[]} */
  const order = [];
  let side = last;
  while (waiting.length && order.length < count) {
    const key = (/** @type {string} */ one) => [Number(sideIn(queue, dots, one) === side), spoke[one] ?? 0, -Math.abs(dots[one]?.at ?? 0), queue[one].n];
    const before = (/** @type {number[]} */ a, /** @type {number[]} */ b) => a.map((value, i) => value - b[i]).find(Boolean) ?? 0;
    const first = waiting.reduce((best, one) => (before(key(one), key(best)) < 0 ? one : best));
    waiting.splice(waiting.indexOf(first), 1);
    order.push(first);
    side = sideIn(queue, dots, first);
  }
  return order;
}
