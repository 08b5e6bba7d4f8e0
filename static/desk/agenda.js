/** The agenda: steps by part, when each begins if all goes on from now as planned, and how late that is. */
import { inOrder } from '../ui/steps.js';

/** @typedef {'done' | 'now' | 'later'} Course */
/** @typedef {{id: string, title: any, course: Course}} Line */
/**
 * @typedef {object} Part
 * @property {string} id its first step's
 * @property {any} title
 * @property {Course} course
 * @property {boolean} keep protected: it belongs to the debrief
 * @property {number} seconds
 * @property {number | undefined} at when it began or will begin; ms
 * @property {Line[]} steps
 */
/** @typedef {{parts: Part[], end: number, late: number | undefined}} Agenda `late` in ms, below 0 when early; of no interest before and after */

/** @param {any} now where the room is @param {number} time @returns {number} ms until the running step is over */
export function rest(now, time) {
  if (!now || now.closed) return 0;
  if (now.left !== undefined) return now.left;
  return now.deadline === undefined ? 0 : Math.max(0, now.deadline - time);
}

/** @param {any} one @param {any} other */
export const samePart = (one, other) => one.part !== undefined && JSON.stringify(one.part) === JSON.stringify(other.part);

/** When each step first began. @param {any} runs @returns {Map<string, number>} */
function beginnings(runs = {}) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { step, started } of Object.values(runs)) {
    if (started !== undefined && started < (found.get(step) ?? Infinity)) found.set(step, started);
  }
  return found;
}

/** @param {any} room the room's document @param {number} time the server's, ms @returns {Agenda} */
export function agendaOf(room, time) {
  const steps = inOrder(room.steps ?? {});
  const ended = room.state?.ended;
  const here = steps.findIndex(([id]) => id === room.now?.step);
  const began = beginnings(room.runs);
  let next = ended ?? time + rest(room.now, time);
  /** @type {Part[]} */
  const parts = [];
  steps.forEach(([id, step], i) => {
    const course = ended ? (began.has(id) ? 'done' : 'later') : i < here ? 'done' : i === here ? 'now' : 'later';
    const at = course === 'later' && !ended ? next : began.get(id);
    if (course === 'later' && !ended) next += (step.seconds ?? 0) * 1000;
    const before = steps[i - 1]?.[1];
    const part = before && samePart(before, step) ? parts[parts.length - 1] : begin(parts, id, step, at);
    part.steps.push({ id, title: step.title, course });
    part.seconds += step.seconds ?? 0;
    part.keep ||= Boolean(step.debrief);
  });
  for (const part of parts) part.course = courseOf(part.steps);
  const first = Math.min(...began.values());
  const planned = first + 1000 * steps.reduce((sum, [, step]) => sum + (step.seconds ?? 0), 0);
  return { parts, end: next, late: Number.isFinite(first) && !ended ? next - planned : undefined };
}

/** @param {Part[]} parts @param {string} id @param {any} step @param {number | undefined} at */
function begin(parts, id, step, at) {
  const part = { id, title: step.part ?? step.title, course: /** @type {Course} */ ('later'), keep: false, seconds: 0, at, steps: [] };
  parts.push(part);
  return /** @type {Part} */ (part);
}

/** @param {Line[]} steps @returns {Course} */
function courseOf(steps) {
  if (steps.every((step) => step.course === 'done')) return 'done';
  return steps.every((step) => step.course === 'later') ? 'later' : 'now';
}
