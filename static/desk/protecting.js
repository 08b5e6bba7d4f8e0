/** The debrief would end too late: what could be shorter, so that it keeps its time. Nothing is cut by itself. */
import { inOrder } from '../ui/steps.js';
import { isKept, pathOf } from './timing.js';

const MINUTE = 60_000;
const MOST = 3; // steps named in one sentence

/** @typedef {{id: string, title: any, part: any, minutes: number, seconds: number}} Shorter by how many minutes, and what is left */
/** @typedef {{over: number, shorter: Shorter[], stays: number}} Advice minutes over, and those that stay over */

/**
 * What to say; nothing while the debrief is safe, or once it is over.
 * @param {any} room @param {import('./agenda.js').Agenda} agenda @returns {Advice | undefined}
 */
export function adviceOf(room, { parts, late }) {
  const over = Math.round((late ?? 0) / MINUTE);
  const threatened = parts.some((part) => part.kept > 0 && part.course !== 'done');
  if ((late ?? 0) < MINUTE || !threatened) return undefined;
  const shorter = shared(givers(room), over);
  return { over, shorter, stays: over - shorter.reduce((sum, one) => sum + one.minutes, 0) };
}

/**
 * Steps to come that can give, the longest first: half of their time at most. Not the debrief, not what has bells of its
 * own, not what others stand in or run beside.
 * @param {any} room @returns {[string, any][]}
 */
function givers(room) {
  const order = inOrder(room.steps ?? {});
  const begun = new Set([room.now?.step, ...Object.values(room.runs ?? {}).map((run) => run.step)]);
  return order
    .filter(([id, step]) => !begun.has(id) && !step.fixed && (step.seconds ?? 0) >= 120 && !isKept(room.steps, id))
    .filter(([id, step]) => !step.beside && pathOf(room.steps, id).every((one) => !room.steps[one].apart))
    .filter(([id]) => order.every(([, other]) => other.inside !== id))
    .sort(([, a], [, b]) => (b.seconds ?? 0) - (a.seconds ?? 0) || b.n - a.n);
}

/** The fewest steps that cover it. @param {[string, any][]} some @param {number} over @returns {Shorter[]} */
function shared(some, over) {
  /** @type {Shorter[]} */
  const found = [];
  let left = over;
  for (const [id, { title, part, seconds }] of some.slice(0, MOST)) {
    const minutes = Math.min(left, Math.floor(seconds / 120));
    if (minutes > 0) found.push({ id, title, part, minutes, seconds: seconds - minutes * 60 });
    left -= minutes;
  }
  return found;
}

/** A time of day as it is written in a field, in the day that is now or the night after. @param {string} text @param {number} time @returns {number | undefined} ms */
export function momentOf(text, time) {
  const found = /^(\d{1,2})[:.h ]?(\d{2})$/.exec(text.trim());
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return undefined;
  const moment = new Date(time);
  moment.setHours(Number(found[1]), Number(found[2]), 0, 0);
  if (moment.getTime() <= time) moment.setDate(moment.getDate() + 1);
  return moment.getTime();
}
