/** What is still to come, and when: from where the room and its groups are now, along their ways. */
import { pathOf, timed, wholeSeconds } from './timing.js';

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {{n: number, doc: Doc}} Group one that is apart: its number, and its own layer */
/** @typedef {[string, Doc]} Step */

/** @param {any} now where the room is @param {number} time @returns {number} ms until the running step is over */
export function rest(now, time) {
  if (!now || now.closed) return 0;
  if (now.left !== undefined) return now.left;
  return now.deadline === undefined ? 0 : Math.max(0, now.deadline - time);
}

/**
 * When each step of `later` begins, and when the last one is over; ms.
 * @param {object} given
 * @param {Doc} given.room
 * @param {Step[]} given.later what nobody has begun, in order
 * @param {Group[]} given.groups
 * @param {number} given.time
 * @returns {{begins: Map<string, number>, end: number}}
 */
export function coming({ room, later, groups, time }) {
  const { steps } = room;
  /** @type {Map<string, number>} */
  const begins = new Map();

  /** One after the other, with what is inside them. @param {Step[]} roots @param {Step[]} mine @param {number} from */
  function put(roots, mine, from) {
    const ids = new Set(roots.map(([id]) => id));
    const times = timed(mine.filter(([id]) => pathOf(steps, id).some((one) => ids.has(one))));
    for (const [id, one] of times) begins.set(id, Math.min(begins.get(id) ?? Infinity, from + one.begins * 1000));
    return from + wholeSeconds(times) * 1000;
  }

  /** From where `doc` is, into what is inside, then outwards step by step, to the end of its way through `root`. @param {Doc} doc @param {Step[]} mine @param {string} root @returns {number} */
  function along(doc, mine, root) {
    const { now } = doc;
    const inside = (/** @type {string} */ outer) => mine.filter(([, step]) => (step.inside ?? '') === outer);
    if (!now) return put(inside(root), mine, time);
    const over = time + restOf(doc, steps, time);
    let clock = steps[now.step]?.apart ? Math.max(over, goneApart(now.step, mine)) : put(inside(now.step), mine, over);
    for (const id of pathOf(steps, now.step)) {
      const around = steps[id].inside ?? '';
      clock = put(inside(around).filter(([, step]) => step.n > steps[id].n), mine, clock);
      if (around === root) break;
      clock += leftOf(doc, around);
    }
    return clock;
  }

  /** The last group's end; before they go apart, as it is planned. @param {string} step @param {Step[]} mine @returns {number} */
  function goneApart(step, mine) {
    const within = mine.filter(([id]) => id !== step && pathOf(steps, id).includes(step));
    if (!groups.length) return apartFrom(within, step);
    const ways = groups.map(({ n, doc }) => along(doc, within.filter(([id]) => isOn(steps, id, n)), step));
    return Math.max(...ways);
  }

  /** @param {Step[]} within @param {string} step */
  function apartFrom(within, step) {
    const times = timed([[step, { apart: true }], ...within]);
    for (const [id, one] of times) if (id !== step) begins.set(id, time + one.begins * 1000);
    return time + wholeSeconds(times) * 1000;
  }

  return { end: along(room, later, ''), begins };
}

/** What has bells of its own shows the next one as its deadline, and lasts as long as all that is inside. @param {Doc} doc @param {Doc} steps @param {number} time */
function restOf({ now }, steps, time) {
  const left = rest(now, time);
  const step = steps[now.step];
  return step?.fixed && !now.closed ? Math.max(left, now.started + step.seconds * 1000 - time) : left;
}

/** What waits on the clock of a step that others lie in. @param {Doc} doc @param {string} step */
function leftOf({ now, runs }, step) {
  const outer = (now.outer ?? []).find((/** @type {string} */ run) => runs?.[run]?.step === step);
  return outer ? runs[outer].left ?? 0 : 0;
}

/** Whether the group number `n` takes a step, itself and what it lies in. @param {Doc} steps @param {string} id @param {number} n */
const isOn = (steps, id, n) => pathOf(steps, id).every((one) => !steps[one].only_for || steps[one].only_for.includes(n));
