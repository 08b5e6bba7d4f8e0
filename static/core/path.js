/** The way through a scenario, as the server goes it (`server/game/paths.py`): what lies in what, and what comes next. */

/** @typedef {import('./patch.js').Doc} Doc */
/** @typedef {{step: string, back: boolean}} Next `back`: a step that lies around this one has the stage again */

/** @param {Doc} room @param {string} group @returns {string} the step a group's way lies in; empty for the room's */
const rootOf = (room, group) => (group ? room.groups?.[group]?.step ?? '' : '');

/**
 * The steps that lie in `around` on a scope's way, in order.
 * @param {Doc} room @param {string} around empty: the whole way @param {string} [group] whose way; empty: the room's
 * @returns {string[]}
 */
export function stepsInside(room, around, group = '') {
  const steps = /** @type {[string, Doc][]} */ (Object.entries(room.steps ?? {}));
  if (around && room.steps[around]?.apart) return [];
  const root = around || rootOf(room, group);
  const nth = room.groups?.[group]?.n;
  const mine = steps.filter(([, one]) => (one.inside ?? '') === root && !one.beside && (!nth || !one.only_for || one.only_for.includes(nth)));
  return mine.sort(([, a], [, b]) => a.n - b.n).map(([id]) => id);
}

/** @param {Doc} room as its scope sees it @param {string} [group] @returns {Next | undefined} */
export function nextStep(room, group = '') {
  const { now } = room;
  if (!now) return begin(stepsInside(room, '', group)[0]);
  const inside = stepsInside(room, now.step, group);
  if (inside.length && !room.runs?.[now.run]?.resumed) return begin(inside[0]);
  const beside = siblings(room, now.step, group);
  const after = beside[beside.indexOf(now.step) + 1];
  if (after) return begin(after);
  const around = now.outer?.at(-1);
  return around ? { step: room.runs[around].step, back: true } : undefined;
}

/** @param {Doc} room @param {string} [group] @returns {string | undefined} the step one goes back to */
export function stepBefore(room, group = '') {
  const { now } = room;
  if (!now) return undefined;
  if (room.runs?.[now.run]?.resumed) return stepsInside(room, now.step, group).at(-1);
  const beside = siblings(room, now.step, group);
  const at = beside.indexOf(now.step);
  if (at > 0) return beside[at - 1];
  const around = now.outer?.at(-1);
  return around && room.runs[around].step;
}

/** @param {string | undefined} step @returns {Next | undefined} */
const begin = (step) => (step ? { step, back: false } : undefined);

/** @param {Doc} room @param {string} step @param {string} group */
function siblings(room, step, group) {
  const around = room.steps[step]?.inside ?? '';
  return stepsInside(room, around === rootOf(room, group) ? '' : around, group);
}

/** The step of the way itself that `step` is, or lies in. @param {Doc} room @param {string | undefined} step @param {string} [group] */
export function onTheWay(room, step, group = '') {
  const root = rootOf(room, group);
  let at = step;
  while (at && (room.steps?.[at]?.inside ?? '') !== root) at = room.steps?.[at]?.inside;
  return at;
}
