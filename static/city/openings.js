// What is drawn flat on a finished wall: windows, doors, the round sign with the plan's emblem.
import { base, mix, paint } from './palette.js';
import { flat, n3, on } from './trace.js';
import { shapes } from './shapes.js';

/** @typedef {import('./tree.js').Tree} Tree */
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
