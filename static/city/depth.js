// Depth: what stands behind what, and where shadows fall. The layer of shadows is made transparent as a whole, so that shadows
// that meet do not get darker, and one that changes does not redraw the others.
import { disc, n1, outline, project } from './trace.js';

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

/** @typedef {[number, number]} Spot */

const AWAY = [0.27, -0.13]; // parcels per brick of height

/** @type {(o: Spot, a: Spot, b: Spot) => number} */
const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** @type {(spots: Spot[]) => Spot[]} */
function half(spots) {
  /** @type {Spot[]} */
  const kept = [];
  for (const at of spots) {
    while (kept.length > 1 && turn(kept[kept.length - 2], kept[kept.length - 1], at) <= 0) kept.pop();
    kept.push(at);
  }
  return kept.slice(0, -1);
}

/** The shadow of something that covers whole ground, `high` bricks tall. @type {(x0: number, y0: number, x1: number, y1: number, high: number) => string} */
export function boxShadow(x0, y0, x1, y1, high) {
  const feet = /** @type {Spot[]} */ ([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]);
  const cast = feet.map(([x, y]) => /** @type {Spot} */ ([x + AWAY[0] * high, y + AWAY[1] * high]));
  const sorted = [...feet, ...cast].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return outline([...half(sorted), ...half([...sorted].reverse())]);
}

/** The shadow of a tree or a person. @type {(x: number, y: number, radius: number) => string} */
export function roundShadow(x, y, radius) {
  const r = radius * 56;
  return disc(project(x + radius * 0.52, y - radius * 0.25), Number(n1(r)), Number(n1(r / 2)));
}
