/**
 * Where things lie on the circle: rings, sectors and the spots of the dreams in them. Values in, values out.
 * The minutes have the same in `server/activities/_mandala_geometry.py`; `tests/static/mandala_spots.json` holds both to it.
 */

export const RADIUS = 200;
export const HEART = 52;
const DOTS = [13, 11, 9, 7.5, 6, 5, 4, 3];
const GAP = 3;

/** @typedef {[number, number]} Point */
/** @typedef {{rings: number, sectors: number}} Shape how many there are of each */

const near = (/** @type {number} */ value) => Math.floor(value * 10 + 0.5) / 10 + 0;

/** @param {number} radius @param {number} angle @returns {Point} */
export const at = (radius, angle) => [near(radius * Math.cos(angle)), near(radius * Math.sin(angle))];

/** From where to where a ring reaches; ring 0 is the heart. @param {number} ring @param {number} rings @returns {Point} */
export function radii(ring, rings) {
  if (ring === 0) return [0, HEART];
  const thick = (RADIUS - HEART) / rings;
  return [HEART + (ring - 1) * thick, HEART + ring * thick];
}

/** The first sector begins at the top; they follow as the hands of a clock. @param {number} sector @param {number} sectors @returns {Point} */
export function angles(sector, sectors) {
  const wide = (2 * Math.PI) / sectors;
  return [sector * wide - Math.PI / 2, (sector + 1) * wide - Math.PI / 2];
}

/** @param {number} ring @param {number} rings @param {number} dot */
function rowsOf(ring, rings, dot) {
  const [inner, outer] = radii(ring, rings);
  const step = 2 * dot + GAP;
  const count = Math.max(1, Math.floor((outer - inner - GAP) / step));
  return Array.from({ length: count }, (_, n) => (inner + outer) / 2 + (n - (count - 1) / 2) * step);
}

/** @param {number} radius @param {number} sectors @param {number} dot */
const columns = (radius, sectors, dot) => Math.max(1, Math.floor(((radius * 2 * Math.PI) / sectors - 2 * GAP) / (2 * dot + GAP)));

/** @param {number[]} rows @param {number} sectors @param {number} dot */
const holding = (rows, sectors, dot) => rows.reduce((sum, radius) => sum + columns(radius, sectors, dot), 0);

/** How large all dots may be, so that the fullest cell holds its `most`. @param {number} most @param {Shape} shape @returns {number} */
export function dotFor(most, { rings, sectors }) {
  return DOTS.find((dot) => holding(rowsOf(1, rings, dot), sectors, dot) >= most) ?? DOTS[DOTS.length - 1];
}

/** The heart is cut by nothing: dots turn round its middle. @param {number} count @param {number} dot @returns {Point[]} */
function sunflower(count, dot) {
  if (count === 1) return [[0, 0]];
  const reach = Math.min((HEART - dot - 2) / Math.sqrt(count), 1.25 * dot + GAP / 2);
  return Array.from({ length: count }, (_, n) => at(reach * Math.sqrt(n + 0.6), n * 2.39996));
}

/**
 * The middles of `count` dots in one cell, from inside to outside, as much in its middle as can be.
 * @param {number} ring @param {number} sector @param {number} count @param {number} dot @param {Shape} shape @returns {Point[]}
 */
export function spots(ring, sector, count, dot, { rings, sectors }) {
  if (ring === 0) return sunflower(count, dot);
  const rows = rowsOf(ring, rings, dot);
  const from = (/** @type {number} */ n) => Math.floor((rows.length - n) / 2);
  let needed = 1;
  while (needed < rows.length && holding(rows.slice(from(needed), from(needed) + needed), sectors, dot) < count) needed += 1;
  const [start, end] = angles(sector, sectors);
  /** @type {Point[]} */
  const found = [];
  let left = count;
  rows.slice(from(needed), from(needed) + needed).forEach((radius, n) => {
    const last = n === needed - 1;
    const here = last ? left : Math.min(Math.ceil(left / (needed - n)), columns(radius, sectors, dot));
    const step = Math.min((2 * dot + GAP) / radius, (end - start) / Math.max(1, here));
    for (let k = 0; k < here; k += 1) found.push(at(radius, (start + end) / 2 + (k - (here - 1) / 2) * step));
    left -= here;
  });
  return found;
}

/** The path of one cell. @param {number} ring @param {number} sector @param {Shape} shape */
export function cell(ring, sector, { rings, sectors }) {
  const [inner, outer] = radii(ring, rings).map(near);
  const [start, end] = angles(sector, sectors);
  const [ax, ay] = at(radii(ring, rings)[1], start);
  const [bx, by] = at(radii(ring, rings)[1], end);
  const [cx, cy] = at(radii(ring, rings)[0], end);
  const [dx, dy] = at(radii(ring, rings)[0], start);
  return `M${ax} ${ay}A${outer} ${outer} 0 0 1 ${bx} ${by}L${cx} ${cy}A${inner} ${inner} 0 0 0 ${dx} ${dy}Z`;
}
