// A string of flags across the square, in every colour of the group.
import { base, mix, tone } from './palette.js';
import { pair, project } from './trace.js';
import { parcels } from './ground.js';

/** @typedef {import('./tree.js').Tree} Tree */
/** @typedef {import('./trace.js').Spot} Spot */

const HIGH = 2.1;

/** Along the back of the square, where nothing stands before it. @type {(terrain: string[]) => number[][]} */
function overSquare(terrain) {
  const square = parcels(terrain, (letter) => letter === 'p');
  const [xs, ys] = [square.map(([x]) => x), square.map(([, y]) => y)];
  return square.length ? [[Math.min(...xs), Math.min(...ys)], [Math.max(...xs) + 1, Math.min(...ys)]] : [[2, 6], [10, 6]];
}

/** @type {(flags: {colours: string[], from?: number[], to?: number[]}, terrain: string[]) => Tree} */
export function bunting({ colours, from, to }, terrain) {
  const [one, other] = overSquare(terrain);
  const [[ax, ay], [bx, by]] = [from ?? one, to ?? other];
  const [a, b] = [project(ax, ay, HIGH), project(bx, by, HIGH)];
  const low = /** @type {Spot} */ ([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 30]);
  const at = (/** @type {number} */ t) => /** @type {Spot} */ ([0, 1].map((i) => (1 - t) * (1 - t) * a[i] + 2 * t * (1 - t) * low[i] + t * t * b[i]));
  const poles = [[ax, ay], [bx, by]].map(([x, y]) => `M${pair(project(x, y))}L${pair(project(x, y, HIGH + 0.2))}`).join('');
  return ['g', { key: 'bunting', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    ['path', { d: poles, stroke: base('ink'), 'stroke-width': '3.4' }],
    ['path', { d: `M${pair(a)}Q${pair(low)} ${pair(b)}`, fill: 'none', stroke: base('ink'), 'stroke-width': '1.2' }],
    ...colours.map((name, i) => {
      const [u, v] = [at((i + 0.14) / colours.length), at((i + 0.86) / colours.length)];
      const tip = /** @type {Spot} */ ([(u[0] + v[0]) / 2, (u[1] + v[1]) / 2 + 15]);
      return /** @type {Tree} */ (['path', { d: `M${pair(u)}L${pair(v)}L${pair(tip)}Z`, fill: base(name), stroke: mix(tone(name, 'right'), base('ink'), 0.3), 'stroke-width': '.7' }]);
    }),
  ];
}
