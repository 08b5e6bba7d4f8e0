// Bricks, whole and missing. Each colour is drawn once (`stock`) and used wherever it stands.
import { base, mix, shapes, signInk, signOf, tone } from './palette.js';
import { box, cylinders, face, faces, flat, line, n1, on, outline, pair, path, project, sign, spot, use } from './trace.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./trace.js').Point} Point */

const STUDS = [[0.27, 0.27], [0.73, 0.27], [0.27, 0.73], [0.73, 0.73]];
const STUD_HIGH = 5.5;
const DASHED = { 'stroke-dasharray': '5 4', 'stroke-width': '1.9' };

/** The same drawing under the name it is used by. @type {(id: string, inside: Tree[], more?: Record<string, string>) => Tree} */
const stocked = (id, inside, more = {}) => ['g', { id: `city-${id}`, ...more }, ...inside];

/** @type {(name: string) => Tree} */
function signShape(name) {
  const shape = shapes.signs[signOf(name)];
  /** @type {Record<string, string>} */
  const ink = shape.width
    ? { fill: 'none', stroke: 'currentColor', 'stroke-width': String(shape.width), 'stroke-linecap': shape.cap ?? 'butt', 'stroke-linejoin': 'miter' }
    : { fill: 'currentColor' };
  return ['path', { id: `city-sign-${name}`, d: shape.d, ...ink }];
}

/** A sign lying on a stud faces the reader, squashed. @type {(name: string, at: Point, radius: number, high: number) => Tree} */
function studSign(name, at, radius, high) {
  const [x, y] = spot(at);
  const k = radius * shapes.unit.half * 1.414 * 0.6;
  return sign(name, `translate(${pair([x, y - high])}) scale(${n1(k)} ${n1(k / 2)})`);
}

/** @type {(name: string) => Tree} */
function brickShape(name) {
  const tops = STUDS.map(([x, y]) => [x, y, 1]);
  return stocked(`brick-${name}`, [
    ...box([0, 0, 0], [1, 1, 1], faces(name)),
    on('left', [0.5, 1, 0.5], sign(name, 'scale(.15)')),
    on('right', [1, 0.5, 0.5], sign(name, 'scale(.15)')),
    ...cylinders(tops, name, 0.165, STUD_HIGH),
    ...tops.map((at) => studSign(name, at, 0.165, STUD_HIGH)),
  ], { color: signInk(name) });
}

/** One brick's part of a finished wall, with its maker's stamp. @type {(name: string, side: string) => Tree} */
function wallShape(name, side) {
  const left = side === 'left';
  const points = left ? [[0, 0, 1], [1, 0, 1], [1, 0, 0], [0, 0, 0]] : [[0, 0, 1], [0, -1, 1], [0, -1, 0], [0, 0, 0]];
  const fill = tone(name, side);
  const seam = { stroke: mix(tone(name, 'right'), base('ink'), 0.22), 'stroke-opacity': '.55' };
  return stocked(`${side}-${name}`, [
    face(points, fill, seam),
    line(points.slice(0, 2), mix(left ? tone(name, 'top') : fill, '#FFFFFF', left ? 0.5 : 0.25), 1.2, { 'stroke-opacity': '.7' }),
    on(side, left ? [0.085, 0, 0.28] : [0, -0.085, 0.28], sign(name, 'scale(.06)')),
  ], { color: signInk(name) });
}

/** What a page must hold once for every colour it shows. @type {(name: string) => Tree[]} */
export const stock = (name) => [
  signShape(name),
  brickShape(name),
  stocked(`chip-${name}`, [['use', { href: `#city-brick-${name}`, transform: 'scale(.5)' }]]),
  wallShape(name, 'left'),
  wallShape(name, 'right'),
  stocked(`stud-${name}`, [...cylinders([[0, 0, 0]], name, 0.13, 4.5), studSign(name, [0, 0, 0], 0.13, 4.5)], { color: signInk(name) }),
  stocked(`knob-${name}`, cylinders([[0, 0, 0]], name, 0.075, 4)),
];

/** A brick (or, at step ½, a small one) standing with its back corner at a point. @type {(at: Point, name: string, step?: number) => Tree} */
export const brick = (at, name, step = 1) => use(`${step === 1 ? 'brick' : 'chip'}-${name}`, spot(at));

/** The six corners a reader sees of a box, and the three edges that meet in front. @type {(from: Point, to: Point) => string} */
export function wire([x0, y0, z0], [x1, y1, z1]) {
  const [a, b, c, d] = [[x0, y1, z1], [x1, y1, z1], [x1, y0, z1], [x0, y0, z1]];
  const [a0, b0, c0] = [[x0, y1, z0], [x1, y1, z0], [x1, y0, z0]];
  return outline([a0, b0, c0, c, d, a]) + path([a, b, c].map(spot)) + path([b, b0].map(spot));
}

/**
 * A brick that may be put here now: cream top with the wanted sign, no studs.
 * @type {(at: Point, name: string | undefined, step: number) => Tree}
 */
export function missing([x, y, z], name, step) {
  const to = [x + step, y + step, z + step];
  const [a, b, c, d] = [[x, to[1], to[2]], [to[0], to[1], to[2]], [to[0], y, to[2]], [x, y, to[2]]];
  const cream = '#FFFDF6';
  const left = name ? mix(base(name), cream, 0.45) : cream;
  const right = name ? mix(base(name), '#F4EBD8', 0.35) : '#F4EBD8';
  const k = 15 * step;
  const middle = pair(project(x + step / 2, y + step / 2, to[2]));
  return ['g', {},
    face([a, b, c, d], cream, { 'fill-opacity': '.78' }),
    face([a, b, [to[0], to[1], z], [x, to[1], z]], left, { 'fill-opacity': '.55' }),
    face([b, c, [to[0], y, z], [to[0], to[1], z]], right, { 'fill-opacity': '.6' }),
    ['path', { d: wire([x, y, z], to), fill: 'none', stroke: base('ink'), 'stroke-opacity': '.8', ...DASHED }],
    ['g', { color: name ? mix(base(name), base('ink'), 0.55) : base('ink') },
      name ? sign(name, `translate(${middle}) scale(${n1(k)} ${n1(k / 2)})`)
        : flat({ d: `M${middle}m0-${n1(k / 2)}v${n1(k)}m-${n1(k)}-${n1(k / 2)}h${n1(2 * k)}`, stroke: 'ink', width: 2 })],
  ];
}
