/** @typedef {{[name: string]: any}} Doc */

/** Who is in the room, in the order they came. @param {Doc} [seats] @returns {Doc[]} */
export function inOrderOf(seats = {}) {
  const here = /** @type {Doc[]} */ (Object.values(seats)).filter((one) => one.left === undefined);
  return here.sort((a, b) => a.n - b.n);
}

/** @param {Doc} [seats] */
export const headcount = (seats) => inOrderOf(seats).reduce((sum, one) => sum + (one.people ?? 1), 0);
