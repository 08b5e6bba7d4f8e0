// The pen: points in parcels and bricks become shapes on the paper, as plain arrays: [tag, attributes, ...children]. A child
// is a tree or a string. The attribute `key` names a child among its sisters for whoever patches a page; it is not drawn.
import { base, isDark, mix, paint, shapes, tone } from './palette.js';

/** @typedef {[tag: string, attrs: Record<string, string>, ...children: any[]]} Tree */

const ESCAPES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });
const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/**
 * The drawing as text: for a file, and to weigh it.
 * @param {Tree | string} tree
 * @returns {string}
 */
export function serialise(tree) {
  if (typeof tree === 'string') return escape(tree);
  const [tag, attrs, ...children] = tree;
  const names = Object.keys(attrs).filter((name) => name !== 'key');
  const opening = tag + names.map((name) => ` ${name}="${escape(attrs[name])}"`).join('');
  return children.length ? `<${opening}>${children.map(serialise).join('')}</${tag}>` : `<${opening}/>`;
}

/**
 * Remembers what was drawn for a key, so that the same thing is the same array and a page need not compare it again.
 * @template T
 * @param {number} many how many to remember
 * @returns {(key: string, draw: () => T) => T}
 */
export function remember(many) {
  /** @type {Map<string, T>} */
  const drawn = new Map();
  return (key, draw) => {
    const known = drawn.get(key);
    if (known !== undefined) return known;
    if (drawn.size >= many) drawn.delete(/** @type {string} */ (drawn.keys().next().value));
    const fresh = draw();
    drawn.set(key, fresh);
    return fresh;
  };
}

/** @typedef {[number, number]} Spot a point on the paper */
/** @typedef {number[]} Point x, y in parcels, z in bricks */
/** @typedef {Record<string, string>} Roles */

const { half: HALF, brick: BRICK, wall: WALL } = shapes.unit;

/** @type {(x: number, y: number, z?: number) => Spot} */
export const project = (x, y, z = 0) => [(x - y) * HALF, ((x + y) * HALF) / 2 - z * BRICK];
/** @type {(point: Point) => Spot} */
export const spot = (point) => project(point[0], point[1], point[2] ?? 0);

// Rounded by hand, because the server must write the very same figures.
/** @type {(value: number) => string} */
export const n1 = (value) => String(Math.floor(value * 10 + 0.5) / 10);
/** @type {(value: number) => string} */
export const n3 = (value) => String(Math.floor(value * 1000 + 0.5) / 1000);
/** @type {(at: Spot) => string} */
export const pair = (at) => `${n1(at[0])} ${n1(at[1])}`;

/** @type {(spots: Spot[]) => string} */
export const path = (spots) => 'M' + spots.map(pair).join('L');
/** @type {(points: Point[]) => string} */
export const outline = (points) => path(points.map(spot)) + 'Z';

/** @type {(points: Point[], fill: string, more?: Record<string, string>) => Tree} */
export const face = (points, fill, more = {}) => ['path', { d: outline(points), fill, ...more }];
/** @type {(points: Point[], stroke: string, width: number, more?: Record<string, string>) => Tree} */
export const line = (points, stroke, width, more = {}) => [
  'path',
  { d: path(points.map(spot)), fill: 'none', stroke, 'stroke-width': n3(width), ...more },
];

const MATRICES = /** @type {Record<string, string>} */ ({
  ground: `${HALF} ${HALF / 2} ${-HALF} ${HALF / 2}`,
  left: `${HALF} ${HALF / 2} 0 ${WALL}`,
  right: `${HALF} ${-HALF / 2} 0 ${WALL}`,
  screen: '1 0 0 1',
});

/** Flat drawing on a plane: inside, one unit is one parcel. @type {(plane: string, at: Point, ...inside: any[]) => Tree} */
export const on = (plane, at, ...inside) => [
  'g',
  { transform: plane === 'screen' ? `translate(${pair(spot(at))})` : `matrix(${MATRICES[plane]} ${pair(spot(at))})` },
  ...inside,
];

/** One shape of shapes.json: a path `d` or a circle `c`. @type {(shape: any, roles?: Roles) => Tree} */
export function flat(shape, roles = {}) {
  /** @type {Record<string, string>} */
  const attrs = shape.d ? { d: shape.d } : { cx: n3(shape.c[0]), cy: n3(shape.c[1]), r: n3(shape.c[2]) };
  attrs.fill = shape.fill ? paint(shape.fill, roles) : 'none';
  if (shape.stroke) {
    attrs.stroke = paint(shape.stroke, roles);
    attrs['stroke-width'] = n3(shape.width);
  }
  if (shape.opacity) attrs.opacity = n3(shape.opacity);
  return [shape.d ? 'path' : 'circle', attrs];
}

/**
 * A box from corner to corner. Seams in a darker tone and light front edges: this is what makes it a toy.
 * @param {Point} from
 * @param {Point} to
 * @param {string[]} faces top, left and right
 * @param {boolean} [plain] without seams and edges
 * @returns {Tree[]}
 */
export function box([x0, y0, z0], [x1, y1, z1], [top, left, right], plain = false) {
  const [a, b, c, d] = [[x0, y1, z1], [x1, y1, z1], [x1, y0, z1], [x0, y0, z1]];
  const [a0, b0, c0] = [[x0, y1, z0], [x1, y1, z0], [x1, y0, z0]];
  const sides = [face([a, b, b0, a0], left), face([b, c, c0, b0], right), face([a, b, c, d], top)];
  if (plain) return sides;
  const seam = { fill: 'none', stroke: mix(right, base('ink'), 0.22), 'stroke-opacity': '.55' };
  return [
    ...sides,
    ['path', { d: outline([a0, b0, c0, c, d, a]), ...seam }],
    line([a, b, c], mix(top, '#FFFFFF', 0.55), 1.3, { 'stroke-opacity': '.9' }),
    line([b, b0], mix(left, '#FFFFFF', 0.35), 1, { 'stroke-opacity': '.55' }),
  ];
}

/** The three faces of a colour in the light. @type {(name: string) => string[]} */
export const faces = (name) => ['top', 'left', 'right'].map((side) => tone(name, side));

/**
 * Cylinders of one colour standing at the given points: two side tones, and a lighter top.
 * @param {Point[]} points
 * @param {string} name
 * @param {number} radius
 * @param {number} high
 * @returns {Tree[]}
 */
export function cylinders(points, name, radius, high) {
  const [top, left, right] = faces(name);
  const wide = radius * HALF * 1.414;
  const [rx, ry] = [n1(wide), n1(wide / 2)];
  const spots = points.map(spot);
  const cover = isDark(base(name)) ? mix(base(name), base('light'), 0.1) : mix(top, '#FFFFFF', 0.12);
  const side = (/** @type {Spot} */ [x, y], /** @type {number} */ end, /** @type {number} */ sag) =>
    `M${pair([x - wide, y - high])}V${n1(y)}A${rx} ${ry} 0 0 0 ${pair([end, y + sag])}V${n1(y + sag - high)}Z`;
  return [
    ['path', { d: spots.map((at) => side(at, at[0] + wide, 0)).join(''), fill: mix(left, right, 0.55) }],
    ['path', { d: spots.map((at) => side(at, at[0] - wide * 0.2, wide / 2)).join(''), fill: left }],
    ['path', {
      d: spots.map(([x, y]) => disc([x, y - high], wide, wide / 2)).join(''), fill: cover,
      stroke: mix(right, base('ink'), 0.15), 'stroke-width': '.8', 'stroke-opacity': '.5',
    }],
  ];
}

/** An ellipse as a path. @type {(at: Spot, rx: number, ry: number) => string} */
export const disc = ([x, y], rx, ry) =>
  `M${pair([x - rx, y])}a${n1(rx)} ${n1(ry)} 0 1 1 ${n1(2 * rx)} 0a${n1(rx)} ${n1(ry)} 0 1 1 ${n1(-2 * rx)} 0Z`;

/** A drawing kept once in the page and used in many places. @type {(name: string, at: Spot) => Tree} */
export const use = (name, [x, y]) => ['use', { href: `#city-${name}`, x: n1(x), y: n1(y) }];

/** A colour's sign in a square of -1 to 1, in the current colour. @type {(name: string, transform: string) => Tree} */
export const sign = (name, transform) => ['use', { href: `#city-sign-${name}`, transform }];
