/** Where dots stand on a line: in columns, stacked like notes, as large as there is room. Values in, values out. */

export const COLUMNS = 11;
const FURTHEST = 100;
const MIDDLE = 10;
export const LINES = 5;
const PAD = 0.02; // of the width, at both ends
const GAP = 0.24; // between two dots, of their width
const ARC_STEPS = 16;

/** @typedef {{id: string, at: number, n?: number}} Dot */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {'left' | 'middle' | 'right'} Side */

/** @param {number} at @returns {Side} */
export const sideOf = (at) => (Math.abs(at) <= MIDDLE ? 'middle' : at < 0 ? 'left' : 'right');

/** @param {number} at @returns {number} as server/game/positions.py has it */
export function columnOf(at) {
  const away = Math.floor((Math.abs(at) + MIDDLE - 1) / (2 * MIDDLE));
  return (COLUMNS - 1) / 2 + (at > 0 ? away : -away);
}

/** @param {number} column @returns {number} where its middle is */
export const middleOf = (column) => (column * 2 * FURTHEST) / (COLUMNS - 1) - FURTHEST;

/** @param {number} at @returns {'middle' | 'near' | 'mid' | 'far'} how far from the middle, in words */
export function levelOf(at) {
  const away = Math.abs(at);
  if (away <= MIDDLE) return 'middle';
  return away <= 40 ? 'near' : away <= 70 ? 'mid' : 'far';
}

/** @param {number[]} columns how many stand in each @returns {Dot[]} a dot each */
export const dotsOf = (columns) => columns.flatMap((count, column) => Array.from({ length: count }, (_, i) => ({ id: `${column}_${i}`, at: middleOf(column) })));

/** @param {Iterable<Dot>} dots @returns {Dot[][]} the dots of each column, who came first at the bottom */
function stacked(dots) {
  /** @type {Dot[][]} */
  const columns = Array.from({ length: COLUMNS }, () => []);
  for (const dot of dots) columns[columnOf(dot.at)].push(dot);
  for (const column of columns) column.sort((a, b) => (a.n ?? 0) - (b.n ?? 0) || a.id.localeCompare(b.id, 'en', { numeric: true }));
  return columns;
}

/** @param {number} width @returns {number} how wide a column is */
export const columnWidth = (width) => (width * (1 - 2 * PAD)) / COLUMNS;

/** @param {number} column @param {number} width @returns {number} its middle */
export const across = (column, width) => width * PAD + columnWidth(width) * (column + 0.5);

/** The size at which `most` dots of one column fit beside and above each other. @param {number} most @param {number} wide @param {number} high @param {number} largest */
export function sizeFor(most, wide, high, largest) {
  let best = { size: 0, beside: 1 };
  for (let beside = 1; beside <= Math.max(1, most); beside += 1) {
    const cell = Math.min((wide * 0.96) / beside, high / Math.ceil(Math.max(1, most) / beside));
    const size = Math.min(largest, cell / (1 + GAP));
    if (size > best.size + 0.01) best = { size, beside };
    if (wide / beside < 2) break;
  }
  return best;
}

/**
 * @param {object} given
 * @param {Iterable<Dot>} given.dots
 * @param {number} given.width
 * @param {number} given.height of the room above the line
 * @param {number} given.largest a dot's width where there are few
 * @param {number} [given.most] dots in a column of a line beside it: both are to have the same size
 * @returns {{size: number, places: Map<string, Point>, free: (at: number) => Point, over: (at: number) => number}} `free`: the next place in a column; `over`: where its dots end
 */
export function placesOn({ dots, width, height, largest, most: other = 0 }) {
  const columns = stacked(dots);
  const most = Math.max(other, ...columns.map((one) => one.length));
  const { size, beside } = sizeFor(most, columnWidth(width), height, largest);
  const onLines = beside === 1 && most <= LINES && size * (1 + GAP / 2) <= height / LINES;
  const step = onLines ? height / LINES : size * (1 + GAP);
  const place = (/** @type {number} */ nth, /** @type {number} */ i, /** @type {number} */ here) => ({
    x: across(nth, width) + ((i % beside) - (Math.min(beside, here) - 1) / 2) * size * (1 + GAP),
    y: height - step * (Math.floor(i / beside) + 0.5),
  });
  const places = new Map(columns.flatMap((column, nth) => column.map((dot, i) => /** @type {[string, Point]} */ ([dot.id, place(nth, i, column.length)]))));
  const over = (/** @type {number} */ at) => Math.min(height, ...columns[columnOf(at)].map((dot) => /** @type {Point} */ (places.get(dot.id)).y)) - size / 2;
  const free = (/** @type {number} */ at) => place(columnOf(at), columns[columnOf(at)].length, columns[columnOf(at)].length + 1);
  return { size, places, free, over };
}

/** The way a note takes from one place to another: over the others. @param {Point} from @param {Point} to @param {number} top where the stave ends */
export function arcOf(from, to, top) {
  const high = Math.max(top, Math.min(from.y, to.y) - Math.abs(to.x - from.x) * 0.45 - 14);
  const lift = high - Math.sqrt(Math.max(0, from.y - high) * Math.max(0, to.y - high)); // the curve's top is that high
  return { from, by: { x: (from.x + to.x) / 2, y: lift }, to };
}

/** @param {ReturnType<typeof arcOf>} arc @returns {Point[]} on the way, the first and the last place among them */
export function pointsOf({ from, by, to }) {
  return Array.from({ length: ARC_STEPS + 1 }, (_, i) => {
    const t = i / ARC_STEPS;
    const of = (/** @type {'x' | 'y'} */ k) => (1 - t) ** 2 * from[k] + 2 * t * (1 - t) * by[k] + t ** 2 * to[k];
    return { x: of('x'), y: of('y') };
  });
}
