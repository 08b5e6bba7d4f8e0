/** The agenda: steps by part, when each begins if all goes on from now as planned, and how late that is. */
import { inOrder } from '../ui/steps.js';
import { coming } from './coming.js';
import { isKept, pathOf, timed, wholeSeconds } from './timing.js';

/** @typedef {'done' | 'now' | 'later'} Course */
/** @typedef {{id: string, title: any, course: Course, at: number | undefined, seconds: number, depth: number}} Line `depth`: how many steps it lies in */
/**
 * @typedef {object} Part
 * @property {string} id its first step's
 * @property {any} title
 * @property {Course} course
 * @property {number} kept the seconds in it that are protected: they belong to the debrief
 * @property {number} seconds
 * @property {number | undefined} at when it began or will begin; ms
 * @property {Line[]} steps
 */
/**
 * @typedef {object} Agenda
 * @property {Part[]} parts
 * @property {number} end when all is over if it goes on as planned; ms
 * @property {number | undefined} planned when it is to end: as the facilitator said, else as the minutes said at the start
 * @property {number | undefined} late in ms, below 0 when early; of no interest before and after
 */

/** @param {any} one @param {any} other */
export const samePart = (one, other) => one.part !== undefined && JSON.stringify(one.part) === JSON.stringify(other.part);

/** When each step first began, in the room or in a group. @param {any[]} docs @returns {Map<string, number>} */
function beginnings(docs) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { step, started } of docs.flatMap((doc) => Object.values(doc.runs ?? {}))) {
    if (started !== undefined && started < (found.get(step) ?? Infinity)) found.set(step, started);
  }
  return found;
}

/** Where each step of the order stands. @param {any} room @param {any[]} docs the room's and its groups' @param {[string, any][]} order @param {Map<string, number>} began @returns {Map<string, Course>} */
function courses(room, docs, order, began) {
  const { now, steps = {}, state } = room;
  const path = new Set(docs.flatMap((doc) => pathOf(steps, doc.now?.step)));
  const here = order.findIndex(([id]) => id === now?.step);
  const back = room.runs?.[now?.run]?.resumed || Object.values(room.groups ?? {}).some((one) => one.step === now?.step && one.closed);
  /** @param {string} id @param {number} i @returns {Course} */
  function courseOf(id, i) {
    if (state?.ended) return began.has(id) ? 'done' : 'later';
    if (path.has(id)) return 'now';
    if (i > here && now && pathOf(steps, id).includes(now.step)) return back || began.has(id) ? 'done' : 'later';
    return i < here ? 'done' : 'later';
  }
  return new Map(order.map(([id], i) => [id, courseOf(id, i)]));
}

/**
 * @param {any} room the room's own document @param {number} time the server's, ms
 * @param {number} [until] when it must end @param {import('./coming.js').Group[]} [groups] those that are apart
 * @returns {Agenda}
 */
export function agendaOf(room, time, until, groups = []) {
  const { steps = {} } = room;
  const ended = room.state?.ended;
  const order = inOrder(steps).filter(([, step]) => !step.beside);
  const docs = [room, ...groups.map(({ doc }) => doc)];
  const began = beginnings(docs);
  const course = courses(room, docs, order, began);
  const later = order.filter(([id]) => course.get(id) === 'later');
  const { begins, end } = ended ? { begins: new Map(), end: ended } : coming({ room: { ...room, steps }, later, groups, time });
  const planned = timed(order);
  /** @type {Part[]} */
  const parts = [];
  /** @type {any} the step before that lies in no other */
  let before;
  for (const [id, step] of order) {
    const at = began.get(id) === undefined || course.get(id) === 'later' ? begins.get(id) : began.get(id);
    const { seconds, depth } = planned.get(id) ?? { seconds: 0, depth: 0 };
    const part = depth || (before && samePart(before, step)) ? parts[parts.length - 1] : begin(parts, id, step, at);
    part.steps.push({ id, title: step.title, course: course.get(id) ?? 'later', at, seconds, depth });
    if (!depth) [before, part.seconds] = [step, part.seconds + seconds];
    if (step.debrief && !isKept(steps, step.inside)) part.kept += seconds; // what lies in it is counted with it
  }
  for (const part of parts) part.course = courseOf(part.steps);
  const first = Math.min(...began.values());
  const wanted = until ?? (Number.isFinite(first) ? first + 1000 * wholeSeconds(planned) : undefined);
  return { parts, end, planned: wanted, late: wanted === undefined || ended ? undefined : end - wanted };
}

/** @param {Part[]} parts @param {string} id @param {any} step @param {number | undefined} at */
function begin(parts, id, step, at) {
  const part = { id, title: step.part ?? step.title, course: /** @type {Course} */ ('later'), kept: 0, seconds: 0, at, steps: [] };
  parts.push(part);
  return /** @type {Part} */ (part);
}

/** @param {Line[]} steps @returns {Course} */
function courseOf(steps) {
  if (steps.every((step) => step.course === 'done')) return 'done';
  return steps.every((step) => step.course === 'later') ? 'later' : 'now';
}
