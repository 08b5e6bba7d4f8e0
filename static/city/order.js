// Back to front. a is behind b if a ends before b starts, on x or on y: footprints do not overlap.

/** @typedef {{x0: number, y0: number, x1: number, y1: number}} Footprint */

const EPS = 1e-6;
const OVERHANG = 1; // how far, in parcels, roofs and crowns reach beyond their footprint on the paper
const behind = (/** @type {Footprint} */ a, /** @type {Footprint} */ b) => a.x1 <= b.x0 + EPS || a.y1 <= b.y0 + EPS;
const depth = (/** @type {Footprint} */ a) => a.x0 + a.x1 + a.y0 + a.y1;

/** They may cover each other on the paper. @type {(a: Footprint, b: Footprint) => boolean} */
const meet = (a, b) => a.x1 - a.y0 + OVERHANG > b.x0 - b.y1 && b.x1 - b.y0 + OVERHANG > a.x0 - a.y1;

/**
 * The order to draw in, as places in the given list.
 * @param {Footprint[]} things
 * @returns {number[]}
 */
export function backToFront(things) {
  /** @type {number[][]} */
  const over = things.map(() => []);
  const waits = things.map(() => 0);
  things.forEach((a, i) => things.forEach((b, j) => {
    if (i !== j && meet(a, b) && behind(a, b) && !behind(b, a)) {
      over[i].push(j);
      waits[j] += 1;
    }
  }));
  return settle(things, over, waits);
}

/** Always takes the farthest thing that waits for nothing. @type {(things: Footprint[], over: number[][], waits: number[]) => number[]} */
function settle(things, over, waits) {
  const left = new Set(things.map((_, i) => i));
  const order = [];
  while (left.size) {
    let next = -1;
    for (const i of left) {
      if (next < 0) next = i;
      else if ((waits[i] > 0) !== (waits[next] > 0)) next = waits[i] > 0 ? next : i;
      else if (depth(things[i]) < depth(things[next])) next = i;
    }
    left.delete(next);
    order.push(next);
    over[next].forEach((j) => { waits[j] -= 1; });
  }
  return order;
}
