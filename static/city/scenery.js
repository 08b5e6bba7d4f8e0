// What nobody has to place: trees on the hill, lamps along the street, a fountain, and the people beside their work.
// It gives way to whatever is built, and it is the same for the same board.
import { ground, heightAt, roll, taken } from './geometry.js';
import { parcels } from './ground.js';
import { loads } from './sites.js';
import { base, mix, shapes, tone } from './palette.js';
import { pair, project } from './trace.js';

/** @typedef {import('./geometry.js').Description} Description */
/** @typedef {import('./geometry.js').Cell} Cell */
/** @typedef {{kind: string, x: number, y: number, z: number, size: number, colour?: string}} Standing */

/** @type {(kind: string, x: number, y: number, size?: number, z?: number) => Standing} */
const thing = (kind, x, y, size = 1, z = 0) => ({ kind, x, y, z, size });

/** The first choice whose share reaches the throw. @type {(luck: number, choices: [number, string][]) => string | undefined} */
const pick = (luck, choices) => choices.find(([share]) => luck < share)?.[1];

/** @type {(terrain: string[], cell: Cell) => Standing[]} */
export function hillGrowth(terrain, [x, y]) {
  const kind = pick(roll(x, y, 3), [[0.66, 'pine'], [0.8, 'bush'], [0.9, 'sheep']]);
  return kind ? [thing(kind, x + 0.35 + 0.25 * roll(x, y, 4), y + 0.35 + 0.15 * roll(x, y, 5), 0.85 + 0.26 * roll(x, y, 6), heightAt(terrain, [x, y]))] : [];
}

/** @type {(terrain: string[], cell: Cell) => Standing[]} */
function grassGrowth(terrain, [x, y]) {
  const [last, luck] = [terrain.length - 1, roll(x, y, 2)];
  const rim = x === 0 || y === 0 || x === last || y === last;
  const meadow = ground(terrain, [x, y]) === ',';
  const choices = meadow ? [[0.2, 'sheep'], [0.34, 'bush']] : rim ? [[0.2, 'tree'], [0.34, 'pine'], [0.4, 'bush']] : [[0.05, 'tree'], [0.1, 'bush']];
  const kind = pick(luck, /** @type {[number, string][]} */ (choices));
  return kind ? [thing(kind, x + 0.3 + 0.4 * roll(x, y, 4), y + 0.3 + 0.4 * roll(x, y, 5), 0.85 + 0.25 * roll(x, y, 6))] : [];
}

/** @type {(terrain: string[]) => Standing[]} */
function furniture(terrain) {
  const lamps = parcels(terrain, (letter, x) => letter === 's' && x % 3 === 2).map(([x, y]) => thing('lamp', x + 0.5, y + 0.13));
  const square = parcels(terrain, (letter) => letter === 'p');
  if (!square.length) return lamps;
  const middle = (/** @type {number} */ axis) => square.reduce((sum, cell) => sum + cell[axis] + 0.5, 0) / square.length;
  return [...lamps, thing('fountain', middle(0), middle(1))];
}

/** One person for each colour, in front of the last site they opened. @type {(description: Description, occupied: Set<number>) => Standing[]} */
function people({ terrain, sites = {} }, occupied) {
  const latest = new Map();
  const sorted = Object.entries(sites).sort(([a, one], [b, two]) => (one.n ?? 0) - (two.n ?? 0) || (a < b ? -1 : 1));
  for (const [, site] of sorted) if (site.by) latest.set(site.by, site);
  return [...latest].flatMap(([colour, site]) => {
    const [wide, deep] = shapes.plans[site.plan].size;
    const spots = [[site.x + wide * 0.5 + 0.3, site.y + deep + 0.32], [site.x + wide + 0.32, site.y + deep - 0.4], [site.x - 0.3, site.y + deep - 0.3]];
    const free = spots.find(([x, y]) => {
      const cell = /** @type {Cell} */ ([Math.floor(x), Math.floor(y)]);
      return '.,lsp'.includes(ground(terrain, cell) || '-') && !occupied.has(cell[0] * 64 + cell[1]);
    });
    return free && loads(site).length ? [{ ...thing('peg', free[0], free[1]), colour }] : [];
  });
}

/** Everything that stands without anybody having put it. @type {(description: Description) => Standing[]} */
export function scenery(description) {
  const { terrain } = description;
  const occupied = taken(description);
  const free = (/** @type {Standing} */ { x, y }) => !occupied.has(Math.floor(x) * 64 + Math.floor(y));
  const grown = description.scenery
    ? Object.values(description.scenery).map((item) => ({ ...thing(item.kind, item.x, item.y, item.size), colour: item.colour }))
    : [...parcels(terrain, (letter) => letter === '.' || letter === ',').flatMap((cell) => grassGrowth(terrain, cell)), ...furniture(terrain)];
  return [...grown.filter(free), ...people(description, occupied)];
}

/** @typedef {import('./trace.js').Tree} Tree */
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
