/** Where the floor of a round is, and where a seat stands in it. Values in, values out. */

/** @typedef {import('../core/patch.js').Doc} Doc */

/** @param {Doc} run @returns {string | undefined} the seat that has the floor; none when everybody had it */
export const floorOf = ({ turn }) => turn?.order?.[turn.at];

/**
 * @param {Doc} run @param {string | undefined} seat
 * @returns {'mine' | 'next' | 'listening' | 'late' | 'over'} `late`: came after the round began, and speaks at its end
 */
export function placeIn(run, seat) {
  const { order = [], at = 0 } = run.turn ?? {};
  if (at >= order.length) return seat && !order.includes(seat) && !run.spoke?.[seat] ? 'late' : 'over';
  if (seat && order[at] === seat) return 'mine';
  return seat && order[at + 1] === seat ? 'next' : 'listening';
}

/** @param {Doc} run @param {string} seat @param {number} place @returns {'now' | 'done' | 'silent' | 'passed' | 'later'} */
export function stateIn({ turn, spoke }, seat, place) {
  if (place === turn.at) return 'now';
  if (place < turn.at) return spoke?.[seat] ? 'done' : 'silent';
  return turn.passed?.[seat] ? 'passed' : 'later';
}

/** @param {Doc} run @param {string | undefined} seat @returns {number | undefined} how many speak before this seat, the one who speaks included; none once it had the floor */
export function beforeMe({ turn }, seat) {
  const place = (turn?.order ?? []).indexOf(seat);
  return place > turn?.at ? place - turn.at : undefined;
}
