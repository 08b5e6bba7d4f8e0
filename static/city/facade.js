// What makes a building of its walls: windows, doors, the round sign with the plan's emblem; and pitched roofs, in rows of
// tiles with the colour's own sign woven in, tone on tone.
import { base, isDark, mix, paint, shapes, tone } from './palette.js';
import { box, face, faces, flat, line, n1, n3, on, sign, spot, use } from './trace.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./trace.js').Point} Point */
/** @typedef {import('./trace.js').Roles} Roles */

/** A rectangle between four lines. @type {(left: number, top: number, right: number, bottom: number) => string} */
const pane = (left, top, right, bottom) => `M${n3(left)} ${n3(top)}H${n3(right)}V${n3(bottom)}H${n3(left)}Z`;

/** A round-headed shape of half width `half`, grown by `more`. @type {(half: number, foot: number, more: number) => string} */
const arch = (half, foot, more) => {
  const [r, k] = [n3(half + more), n3(half)];
  return `M-${r} ${n3(foot)}V${k}A${r} ${r} 0 0 1 ${r} ${k}V${n3(foot)}Z`;
};

/** @type {(half: number, high: number, name: string) => Tree} */
function shutters(half, high, name) {
  const d = pane(-half - 0.15, -0.01, -half - 0.02, high + 0.01) + pane(half + 0.02, -0.01, half + 0.15, high + 0.01);
  return ['path', { d, fill: base(name), stroke: mix(base(name), base('ink'), 0.45), 'stroke-width': '.018' }];
}

/** A box of flowers under a window. @type {(half: number, high: number, name: string) => Tree[]} */
function flowers(half, high, name) {
  const bloom = (/** @type {number[]} */ places) => places
    .map((i) => `M${n3(-half - 0.05 + (half * i) / 2)} ${n3(high + (i % 2) * 0.02)}a.05.05 0 1 1 .1 0a.05.05 0 1 1-.1 0Z`).join('');
  return [
    ['path', { d: pane(-half - 0.06, high + 0.02, half + 0.06, high + 0.1), fill: base('wood') }],
    ['path', { d: bloom([0, 2, 4]), fill: mix(base(name), '#FFFFFF', 0.35) }],
    ['path', { d: bloom([1, 3]), fill: base(name) }],
  ];
}

/** @type {(part: any, at: Point, roles: Roles) => Tree} */
export function window_(part, at, roles) {
  const [wide, high] = part.size;
  const half = wide / 2;
  const pictures = part.shutters ? [shutters(half, high, roles[part.shutters] ?? part.shutters)] : [];
  pictures.push(['path', { d: pane(-half - 0.035, -0.035, half + 0.035, high + 0.03), fill: base('cream') }]);
  const glass = part.arch ? arch(half, high, 0) : pane(-half, 0, half, high);
  pictures.push(['path', { d: glass, fill: paint(part.glass ?? 'glass', roles) }]);
  if (!part.arch) pictures.push(['path', { d: pane(-half, 0, half, 0.06), fill: base('ink'), opacity: '.18' }]);
  const bars = `M0 0V${n3(high)}M${n3(-half)} ${n3(high / 2)}H${n3(half)}`;
  pictures.push(['path', { d: bars, stroke: base('cream'), 'stroke-width': '.035', 'stroke-linecap': 'butt' }]);
  if (part.flowers) pictures.push(...flowers(half, high, roles[part.flowers] ?? part.flowers));
  return on(part.on, at, ...pictures);
}

/** @type {(part: any, at: Point, roles: Roles) => Tree} */
export function door(part, at, roles) {
  const [wide, high] = part.size;
  const [half, colour] = [wide / 2, paint('door', roles)];
  const shape = (/** @type {number} */ more) => (part.flat ? pane(-half - more, -more, half + more, high) : arch(half, high, more));
  const panes = pane(-wide * 0.33, high * 0.22, -wide * 0.07, high * 0.55) + pane(wide * 0.07, high * 0.22, wide * 0.33, high * 0.55);
  return on(part.on, at,
    ['path', { d: shape(0.055), fill: base('cream') }],
    ['path', { d: shape(0), fill: colour }],
    ['path', { d: `M${n3(-half)} ${n3(high)}V${n3(wide * 0.6)}H0V${n3(high)}Z`, fill: '#FFFFFF', opacity: '.1' }],
    ['path', { d: `M0 .04V${n3(high)}`, stroke: mix(colour, base('ink'), 0.4), 'stroke-width': '.02' }],
    ...(part.glass ? [['path', { d: panes, fill: base('glass') }]] : []),
    ['path', { d: `M${n3(wide * 0.13 - 0.03)} ${n3(high * 0.62)}a.03.03 0 1 1 .06 0a.03.03 0 1 1-.06 0Z`, fill: base('cream') }],
  );
}

/** The plan's emblem on a cream disc, rimmed in a builder's colour. @type {(plane: string, at: Point, emblem: string, name: string, r: number) => Tree} */
export function medal(plane, at, emblem, name, r) {
  const rim = mix(base(name), base('ink'), 0.1);
  const builder = mix(base(name), base('ink'), name === 'snow' ? 0.3 : 0);
  return on(plane, at,
    ['circle', { cx: '.03', cy: '.03', r: n3(r), fill: base('ink'), opacity: '.22' }],
    ['circle', { r: n3(r), fill: base('cream'), stroke: rim, 'stroke-width': '.07' }],
    ['g', { transform: `scale(${n3(r * 0.62)})` }, ...emblemShapes(emblem, builder)],
  );
}

/** @type {(emblem: string, builder: string) => Tree[]} */
export const emblemShapes = (emblem, builder) => shapes.emblems[emblem].map((/** @type {any} */ shape) => flat(shape, { builder }));

/** @typedef {(along: number, up: number) => Point} Slope where a share of the eaves and of the height lies */

const THICK = 0.34; // the fascia, in bricks
const SIGN = 0.1; // a woven sign, in parcels

/**
 * Rows of signs on a slope given by its eaves and its top.
 * @param {Point[]} corners the eaves' left end, its right end, the top above the left end
 * @param {string} name @param {string} fill @param {number[]} rows @param {number} count @param {boolean} flip
 * @returns {Tree}
 */
export function weave(corners, name, fill, rows, count, flip) {
  const [start, end, top] = corners.map(spot);
  const along = [end[0] - start[0], end[1] - start[1]];
  const rise = [top[0] - start[0], top[1] - start[1]];
  const length = Math.sqrt(along[0] * along[0] + along[1] * along[1]);
  const grade = Math.sqrt(rise[0] * rise[0] + rise[1] * rise[1]);
  const k = (SIGN * shapes.unit.half * 1.118) / length;
  const up = (SIGN * shapes.unit.half * 1.118) / grade;
  const side = flip ? -k : k;
  const matrix = [along[0] * side, along[1] * side, -rise[0] * up, -rise[1] * up].map(n3).join(' ');
  const dark = isDark(base(name));
  const ink = mix(fill, base(dark ? 'light' : 'ink'), dark ? 0.62 : 0.5);
  const at = (/** @type {number} */ u, /** @type {number} */ v) => `${n1(start[0] + along[0] * u + rise[0] * v)} ${n1(start[1] + along[1] * u + rise[1] * v)}`;
  const places = rows.flatMap((v) => Array.from({ length: count }, (_, j) => at((j + 0.5) / count, v)));
  return ['g', { color: ink, opacity: '.62' }, ...places.map((place) => sign(name, `matrix(${matrix} ${place})`))];
}

/** @type {(slope: Slope, rows: number, fill: string, name: string) => Tree[]} */
function tileRows(slope, rows, fill, name) {
  const stroke = mix(fill, base('ink'), name === 'snow' ? 0.2 : 0.3);
  return Array.from({ length: rows - 1 }, (_, i) => line([slope(0, (i + 1) / rows), slope(1, (i + 1) / rows)], stroke, 1.1, {
    'stroke-dasharray': '10 3', 'stroke-dashoffset': String(((i + 1) % 2) * 6), opacity: '.55',
  }));
}

/**
 * A roof with one ridge, along x or along y.
 * @param {{at: Point, to: Point, axis: string, over: number, ridge?: boolean}} part
 * @param {string} name the roof's colour
 * @param {string} wall the colour of the wall under the gable
 * @returns {Tree[]}
 */
export function gable(part, name, wall) {
  const [[x0, y0, z], [x1, y1, top], over, turned] = [part.at, part.to, part.over, part.axis === 'y'];
  // Worked out as if the ridge ran along x; a ridge along y swaps the two.
  const [a0, a1, b0, b1] = turned ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
  const at = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ h) => (turned ? [b, a, h] : [a, b, h]);
  const [mid, steep] = [(b0 + b1) / 2, (top - z) / ((b1 - b0) / 2)];
  const [eaves, back, low] = [z - over * steep, b0 - over * 0.3, z - over * 0.3 * steep];
  const front = tone(name, turned ? 'dim' : 'lit');
  const verge = turned ? mix(base(name), base('light'), 0.12) : mix(tone(name, 'right'), base('ink'), 0.06);
  const fascia = mix(turned ? tone(name, 'right') : base(name), base('ink'), 0.12);
  const long = a1 - a0 + 2 * over;
  /** @type {Slope} */
  const slope = (u, v) => at(a0 - over + long * u, b1 + over + (mid - b1 - over) * v, eaves + (top - eaves) * v);
  const rows = Math.max(3, Math.floor(((b1 - b0) / 2 + over) * 3.2 + 0.5));
  const [near, far, ridge] = [at(a1 + over, b1 + over, eaves), at(a0 - over, b1 + over, eaves), at(a1 + over, mid, top)];
  return [
    face([at(a0 - over, back, low), at(a1 + over, back, low), ridge, at(a0 - over, mid, top)], mix(tone(name, 'right'), base('ink'), 0.35)),
    ...gableWall(at, [a1, b0, b1, z, top], turned ? base(wall) : tone(wall, 'right')),
    face([far, near, ridge, at(a0 - over, mid, top)], front),
    ...tileRows(slope, rows, front, name),
    ...wovenRows(slope, rows, long, name, front, turned),
    line([far, at(a0 - over, mid, top)], mix(front, '#FFFFFF', 0.45), 1.4, { opacity: '.8' }),
    face([far, near, at(a1 + over, b1 + over, eaves - THICK), at(a0 - over, b1 + over, eaves - THICK)], fascia),
    face([near, ridge, at(a1 + over, back, low), at(a1 + over, back, low - THICK), at(a1 + over, mid, top - THICK * 1.1), at(a1 + over, b1 + over, eaves - THICK)], verge),
    line([near, ridge, at(a1 + over, back, low)], mix(verge, '#FFFFFF', 0.4), 1.2, { opacity: '.7' }),
    ...(part.ridge === false ? [] : ridgeCap(at, a0, a1, mid, top, over, name)),
  ];
}

/** The triangle of wall under the roof, and the roof's shade on it. @type {(at: (a: number, b: number, h: number) => Point, box: number[], fill: string) => Tree[]} */
function gableWall(at, [a1, b0, b1, z, top], fill) {
  const [mid, steep] = [(b0 + b1) / 2, (top - z) / ((b1 - b0) / 2)];
  const shade = [at(a1, b0, z), at(a1, mid, top), at(a1, b1, z), at(a1, b1 - 0.17, z), at(a1, mid, top - 0.17 * steep - 0.25), at(a1, b0 + 0.17, z)];
  return [face([at(a1, b0, z), at(a1, b1, z), at(a1, mid, top)], fill), face(shade, base('ink'), { opacity: '.16' })];
}

/** @type {(slope: Slope, rows: number, long: number, name: string, fill: string, flip: boolean) => Tree[]} */
function wovenRows(slope, rows, long, name, fill, flip) {
  if (!shapes.colours[name]) return [];
  const every = Array.from({ length: Math.floor(rows / 2) }, (_, i) => (2 * i + 1.5) / rows);
  return [weave([slope(0, 0), slope(1, 0), slope(0, 1)], name, fill, every, Math.max(2, Math.floor(long * 1.7 + 0.5)), flip)];
}

/** @type {(at: (a: number, b: number, h: number) => Point, a0: number, a1: number, mid: number, top: number, over: number, name: string) => Tree[]} */
function ridgeCap(at, a0, a1, mid, top, over, name) {
  const many = Math.floor((a1 - a0) * 2 + 0.5);
  const knobs = Array.from({ length: many }, (_, i) => at(a0 + ((i + 0.5) * (a1 - a0)) / many, mid, top + 0.14));
  return [
    ...box(at(a0 - over, mid - 0.1, top - 0.25), at(a1 + over, mid + 0.1, top + 0.14), faces(name)),
    ...knobs.map((knob) => use(`knob-${name}`, spot(knob))),
  ];
}

/** A roof with four slopes, two of them seen. @type {(part: {at: Point, to: Point, over: number}, name: string) => Tree[]} */
export function hip(part, name) {
  const [[x0, y0, z], [x1, y1, top], over] = [part.at, part.to, part.over];
  const eaves = z - (over * 0.8 * (top - z)) / ((x1 - x0) / 2);
  const peak = [(x0 + x1) / 2, (y0 + y1) / 2, top];
  const [a, b, c] = [[x0 - over, y1 + over, eaves], [x1 + over, y1 + over, eaves], [x1 + over, y0 - over, eaves]];
  const under = (/** @type {Point} */ p) => [p[0], p[1], eaves - THICK];
  const [left, right] = [tone(name, 'lit'), tone(name, 'dim')];
  const light = mix(left, '#FFFFFF', 0.4);
  return [
    face([a, b, under(b), under(a)], mix(base(name), base('ink'), 0.12)),
    face([b, c, under(c), under(b)], mix(tone(name, 'right'), base('ink'), 0.12)),
    face([a, b, peak], left),
    face([b, c, peak], right),
    ...hipRows([a, b, peak], left, x1 - x0 > 1 ? name : '', 'left'),
    ...hipRows([b, c, peak], right, x1 - x0 > 1 ? name : '', 'right'),
    line([b, peak], light, 1.5, { opacity: '.8' }),
    line([a, peak], light, 1.2, { opacity: '.6' }),
  ];
}

/** @type {(corners: Point[], fill: string, name: string, side: string) => Tree[]} */
function hipRows([from, to, peak], fill, name, side) {
  const toward = (/** @type {Point} */ p, /** @type {number} */ k) => p.map((value, i) => value + (peak[i] - value) * k);
  const stroke = mix(fill, base('ink'), 0.3);
  const rows = [1, 2, 3, 4].map((i) => line([toward(from, i / 5), toward(to, i / 5)], stroke, 1.4, {
    'stroke-dasharray': '13 3.5', 'stroke-dashoffset': String((i % 2) * 8), opacity: '.75',
  }));
  if (!name) return rows;
  const dark = isDark(base(name));
  const slant = side === 'left' ? '5.6 2.8 0 6' : '5.6 -2.8 0 6';
  const signs = [[0.3, 4], [0.62, 2]].flatMap(([k, many]) => Array.from({ length: many }, (_, j) => {
    const [p, q, t] = [toward(from, k), toward(to, k), (j + 0.5) / many];
    const [x, y] = spot(p.map((value, i) => value + (q[i] - value) * t));
    return sign(name, `matrix(${slant} ${n1(x)} ${n1(y)})`);
  }));
  return [...rows, ['g', { color: mix(fill, base(dark ? 'light' : 'ink'), dark ? 0.62 : 0.5), opacity: '.62' }, ...signs]];
}
