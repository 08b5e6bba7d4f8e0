// One flat layer of shadows: footprints, and footprints moved away from the light. The layer as a whole is made
// transparent, so that shadows that meet do not get darker, and one that changes does not redraw the others.
import { disc, n1, outline, project } from './trace.js';

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
