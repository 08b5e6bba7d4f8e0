/** Where a building may stand, in words, and whether a told wish is met there. The twin of server/game/city/places.py. */
import { cellsOf, freeParcels, nearTerrain } from './geometry.js';

/** @typedef {import('./geometry.js').Cell} Cell */
/** @typedef {import('./geometry.js').Description} Description */
/** @typedef {{cell: Cell, near: string[], far: string[]}} Place */

/** What is asked for: whether it is wanted there, what, and how many parcels away counts as there. @type {Record<string, [boolean, string, number]>} */
const WHERES = {
  near_river: [true, 'river', 1],
  near_street: [true, 'street', 1],
  near_square: [true, 'square', 1],
  near_hill: [true, 'hill', 1],
  near_mill: [true, 'mill', 2],
  near_edge: [true, 'edge', 1],
  near_building: [true, 'building', 1],
  far_from_street: [false, 'street', 3],
  far_from_river: [false, 'river', 3],
  apart: [false, 'building', 1],
};
const SAID_NEAR = ['river', 'street', 'square', 'hill', 'mill', 'edge', 'building'];
const SAID_FAR = ['street', 'river'];

/** @param {Description} description @param {Cell[]} own @param {string} what @param {number} distance @returns {boolean} */
function isNear(description, own, what, distance) {
  if (what !== 'building') return nearTerrain(description.terrain, own, distance).includes(what);
  const mine = new Set(own.map(String));
  const others = Object.values(description.sites ?? {}).flatMap((site) => cellsOf(site.plan, site.x, site.y)).filter((cell) => !mine.has(String(cell)));
  return others.some(([i, j]) => own.some(([x, y]) => Math.max(Math.abs(i - x), Math.abs(j - y)) <= distance));
}

/** Does a building on these parcels stand where it must? An unknown wish is always met. @param {string | undefined} where @param {Description} description @param {Cell[]} own @returns {boolean} */
export function suits(where, description, own) {
  const wish = WHERES[where ?? ''];
  return !wish || isNear(description, own, wish[1], wish[2]) === wish[0];
}

/** What lies beside a place, and what lies far from it. @param {Description} description @param {Cell[]} own */
export const around = (description, own) => ({
  near: SAID_NEAR.filter((what) => isNear(description, own, what, what === 'mill' ? 2 : 1)),
  far: SAID_FAR.filter((what) => !isNear(description, own, what, 3)),
});

/** One place of each sort, the best of its sort: what lies around it is all that words can say of it. @param {Description} description @param {Cell[]} cells @param {string} plan @returns {Place[]} */
export function sorts(description, cells, plan) {
  /** @type {Map<string, Place>} */
  const found = new Map();
  for (const cell of cells) {
    const { near, far } = around(description, cellsOf(plan, ...cell));
    const sort = `${near}|${far}`;
    if (!found.has(sort)) found.set(sort, { cell, near, far });
  }
  return [...found.values()];
}

/** Where this plan may be put; a site that moves gives its own place up first. @param {Description & {lent?: boolean}} description @param {string} plan @param {string} [moving] @returns {Cell[]} */
export function placesFor(description, plan, moving) {
  const { [moving ?? '']: _, ...others } = description.sites ?? {};
  return freeParcels({ ...description, sites: others }, plan, Boolean(description.lent));
}

/** Parcels for a tree, a bench, a flag: free ground, on which nothing stands. @param {Description} description @returns {Cell[]} */
export function freeGround(description) {
  const { terrain, sites = {}, props = {}, bricks = {} } = description;
  const built = Object.values(sites).flatMap((site) => cellsOf(site.plan, site.x, site.y));
  const taken = new Set([...built, ...[...Object.values(props), ...Object.values(bricks)].map(({ x, y }) => [x, y])].map(String));
  const every = terrain.flatMap((row, y) => [...row].map((letter, x) => ({ letter, cell: /** @type {Cell} */ ([x, y]) })));
  return every.filter(({ letter, cell }) => '.,lp'.includes(letter) && !taken.has(String(cell))).map(({ cell }) => cell);
}

/** @param {Pick<Place, 'near' | 'far'>} place @param {import('../core/words.js').Words} t */
export function placeInWords({ near, far }, t) {
  const beside = near.map((what) => t(`site-near-${what}`));
  const away = far.filter((what) => !near.includes(what)).map((what) => t(`site-far-${what}`));
  const said = [...beside, ...away];
  return said.length ? t.list(said) : t('site-near-nothing');
}
