// The town's parcels: where they lie on the paper, where a plan fits, what is near what. No drawing here.
// server/game/board.py answers the same questions for the rules; one golden file keeps the two alike.
import { shapes } from './palette.js';

export { project } from './trace.js';

/** @typedef {{plan: string, x: number, y: number, by?: string, n?: number, need?: number, wanted?: string[], label?: string, whole?: boolean, bricks?: Record<string, {colour: string, n?: number}>}} Site `whole`: finished, however many bricks lie there */
/** @typedef {{kind: string, x: number, y: number, colour?: string, word?: string, size?: number}} Prop */
/** @typedef {{x: number, y: number, z: number, colour: string}} Brick */
/**
 * @typedef {object} Description what stands on the board: the document the rules keep
 * @property {string[]} terrain rows of letters: . grass , meadow l lot r river s street b bridge p square m mill 1-9 hill
 * @property {Record<string, Site>} [sites]
 * @property {Record<string, Brick>} [bricks]
 * @property {Record<string, Prop>} [props]
 * @property {Record<string, Prop>} [scenery] in place of the trees the board grows by itself
 * @property {Record<string, {skin?: string, hair?: string}>} [people] by colour
 * @property {{colours: string[], from?: number[], to?: number[]}} [bunting]
 * @property {{restored?: boolean}} [mill]
 */
/** @typedef {[number, number]} Cell */

const { half: HALF } = shapes.unit;
const LOW = new Set(['garden', 'oven', 'bus_stop']); // what stands behind these can still be seen
const GROUNDS = /** @type {Record<string, string>} */ ({ river: 'rb', street: 'sb', square: 'p', hill: '123456789', mill: 'm' });
const key = (/** @type {Cell} */ [x, y]) => x * 64 + y;

/** The parcel under a point of the paper, whether or not it lies on the board. @type {(px: number, py: number) => Cell} */
export const parcelAt = (px, py) => [Math.floor(py / HALF + px / (2 * HALF)), Math.floor(py / HALF - px / (2 * HALF))];

/** @type {(terrain: string[], cell: Cell) => string} */
export const ground = (terrain, [x, y]) => terrain[y]?.[x] ?? '';

/** @type {(terrain: string[], cell: Cell) => number} */
export const heightAt = (terrain, cell) => (/[1-9]/.test(ground(terrain, cell)) ? Number(ground(terrain, cell)) : 0);

/** The parcels a plan covers when its back corner lies on (x, y). @type {(plan: string, x: number, y: number) => Cell[]} */
export function cellsOf(plan, x, y) {
  const [wide, deep] = shapes.plans[plan]?.size ?? [0, 0];
  return Array.from({ length: wide * deep }, (_, i) => [x + (i % wide), y + Math.floor(i / wide)]);
}

/** @type {(site: Site) => Cell[]} */
const siteCells = (site) => cellsOf(site.plan, site.x, site.y);

/** Where something stands already: sites, free bricks, and what people have put. @type {(description: Description) => Set<number>} */
export function taken({ sites = {}, bricks = {}, props = {} }) {
  const things = [...Object.values(bricks), ...Object.values(props)].map((/** @type {any} */ { x, y }) => key([Math.trunc(x), Math.trunc(y)]));
  return new Set([...Object.values(sites).flatMap((site) => siteCells(site).map(key)), ...things]);
}

/** @type {(terrain: string[], occupied: Set<number>, plan: string, x: number, y: number, lent: boolean) => boolean} */
function fits(terrain, occupied, plan, x, y, lent) {
  const allowed = plan === 'mill' ? 'm' : lent ? '.l,' : '.l';
  const cells = cellsOf(plan, x, y);
  return cells.length > 0 && cells.every((cell) => {
    const letter = ground(terrain, cell);
    return letter !== '' && allowed.includes(letter) && !occupied.has(key(cell));
  });
}

/** A site of this plan may be opened here. @type {(description: Description, plan: string, x: number, y: number, lent?: boolean) => boolean} */
export const isFree = (description, plan, x, y, lent = false) => fits(description.terrain, taken(description), plan, x, y, lent);

/** The two parcels' depth that a tall plan hides. @type {(plan: string, x: number, y: number) => Cell[]} */
export function behind(plan, x, y) {
  if (LOW.has(plan)) return [];
  const own = cellsOf(plan, x, y);
  const mine = new Set(own.map(key));
  const back = own.flatMap(([i, j]) => /** @type {Cell[]} */ ([[i - 1, j - 1], [i - 2, j - 2]]));
  const seen = new Map(back.filter((cell) => !mine.has(key(cell))).map((cell) => [key(cell), cell]));
  return [...seen.values()];
}

/** How many built parcels this place hides, or is hidden by. @type {(sites: Record<string, Site>, plan: string, x: number, y: number) => number} */
export function hides(sites, plan, x, y) {
  const own = new Set(cellsOf(plan, x, y).map(key));
  const back = new Set(behind(plan, x, y).map(key));
  return Object.values(sites).reduce((sum, site) => sum
    + siteCells(site).filter((cell) => back.has(key(cell))).length
    + behind(site.plan, site.x, site.y).filter((cell) => own.has(key(cell))).length, 0);
}

/** Every free place for a plan, the best first: spoiling the fewest other places, hiding the least. @type {(description: Description, plan: string, lent?: boolean) => Cell[]} */
export function freeParcels(description, plan, lent = false) {
  const { terrain, sites = {} } = description;
  const occupied = taken(description);
  const whole = blocks(terrain).filter((block) => block.every((cell) => !occupied.has(cell)));
  const found = [];
  for (let y = 0; y < terrain.length; y += 1) {
    for (let x = 0; x < terrain[y].length; x += 1) {
      if (!fits(terrain, occupied, plan, x, y, lent)) continue;
      const own = new Set(cellsOf(plan, x, y).map(key));
      found.push([whole.filter((block) => block.some((cell) => own.has(cell))).length, hides(sites, plan, x, y), y, x]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  return found.map(([, , y, x]) => [x, y]);
}

/** As many 2×2 places side by side as four simple scans find. @type {(terrain: string[]) => number[][]} */
function blocks(terrain) {
  const scans = [[false, false], [false, true], [true, false], [true, true]].map(([up, left]) => scan(terrain, up, left));
  return scans.reduce((best, found) => (found.length > best.length ? found : best));
}

/** @type {(terrain: string[], up: boolean, left: boolean) => number[][]} */
function scan(terrain, up, left) {
  const size = terrain.length;
  /** @type {number[][]} */
  const found = [];
  /** @type {Set<number>} */
  const used = new Set();
  for (let i = 0; i < size * size; i += 1) {
    const [row, column] = [Math.floor(i / size), i % size];
    const [x, y] = [left ? size - 1 - column : column, up ? size - 1 - row : row];
    if (!fits(terrain, used, 'garden', x, y, false)) continue;
    const block = cellsOf('garden', x, y).map(key);
    found.push(block);
    block.forEach((cell) => used.add(cell));
  }
  return found;
}

/** What a parcel lies beside, for words: river, street, square, hill, mill, edge. @type {(terrain: string[], cells: Cell[], distance?: number) => string[]} */
export function nearTerrain(terrain, cells, distance = 1) {
  const found = new Set();
  const mine = new Set(cells.map(key));
  for (const [x, y] of cells) {
    for (let j = -distance; j <= distance; j += 1) {
      for (let i = -distance; i <= distance; i += 1) {
        const cell = /** @type {Cell} */ ([x + i, y + j]);
        if (mine.has(key(cell))) continue;
        const letter = ground(terrain, cell);
        if (!letter) found.add('edge');
        for (const [what, letters] of Object.entries(GROUNDS)) if (letter && letters.includes(letter)) found.add(what);
      }
    }
  }
  return [...Object.keys(GROUNDS), 'edge'].filter((what) => found.has(what));
}

/** A number between 0 and 1 that is always the same for a parcel: the board leaves nothing to chance. @type {(x: number, y: number, k?: number) => number} */
export function roll(x, y, k = 0) {
  const start = (x * 374761 + y * 668265 + k * 982451 + 97) % 100003;
  return ((((start * start) % 100003) * 31 + x * 1717 + y * 2939 + k * 613) % 100003) / 100003;
}
