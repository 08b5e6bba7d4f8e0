// Reads the parts of a plan or a prop in shapes.json, one after the other, and draws each.
import { base, mix, paint, signInk, tone } from './palette.js';
import { box, face, faces, flat, line, n1, n3, on, project, sign, spot, use } from './trace.js';
import { door, gable, hip, medal, weave, window_ } from './facade.js';
import { brick } from './bricks.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./trace.js').Point} Point */
/** @typedef {import('./trace.js').Roles} Roles */
/** @typedef {{roles: Roles, plan?: any, slots?: string[]}} Model roles, and the colour of every brick of the plan's grid */

/** @type {(part: any, model: Model) => Point} */
const place = (part, { plan }) => {
  const [u, z] = part.at;
  if (part.at.length === 3) return part.at;
  return part.on === 'left' ? [u, plan.size[1], z] : [plan.size[0], plan.size[1] - u, z];
};

/** @type {(part: any, roles: Roles) => string} */
const named = (part, roles) => roles[part.paint] ?? part.paint;

/** @type {(part: any, roles: Roles) => Record<string, string>} */
function pen(part, roles) {
  /** @type {Record<string, string>} */
  const attrs = part.stroke ? { stroke: paint(part.stroke, roles), 'stroke-width': n3(part.width) } : {};
  if (part.opacity) attrs.opacity = n3(part.opacity);
  return attrs;
}

/** @type {Record<string, (part: any, model: Model) => Tree[]>} */
const DRAW = {
  box: (part, { roles }) => box(part.at, part.to, part.faces ?? faces(named(part, roles))),
  face: (part, { roles }) => [face(part.points, paint(part.paint, roles), pen(part, roles))],
  line: (part, { roles }) => [line(part.points, paint(part.paint, roles), part.width)],
  lines: (part, { roles }) => part.ends.map((/** @type {number[]} */ [v, z]) => {
    const from = [part.from[0], part.from[1] + v, part.from[2] + z];
    return line([from, from.map((value, i) => value + part.by[i])], paint(part.paint, roles), part.width);
  }),
  draw: (part, { roles }) => [on(part.on, part.at, ...part.shapes.map((/** @type {any} */ shape) => flat(shape, roles)))],
  window: (part, model) => [window_(part, place(part, model), model.roles)],
  door: (part, model) => [door(part, place(part, model), model.roles)],
  medal: (part, model) => [medal(part.on, place(part, model), model.plan.emblem, model.roles.door, part.r)],
  gable: (part, { roles }) => gable(part, roles.roof, part.gablewall ?? roles.wall),
  hip: (part, { roles }) => hip(part, roles.roof),
  weave: (part, { roles }) => [weave(part.points, roles.roof, paint(part.paint, roles), part.rows, part.count, part.flip ?? false)],
  studs: (part, { roles }) => studs(part, named(part, roles)),
  stud: (part, { roles }) => [use(`stud-${named(part, roles)}`, spot(part.at))],
  sign: (part, { roles }) => [signPart(part, named(part, roles))],
  brick: (part, { slots = [] }) => [brick(part.at, slots[part.slot % slots.length])],
  walls: (_, model) => walls(model),
  chimney: (part) => chimney(part.at, part.top),
  crate: (part, { roles }) => crate(part.at, paint(part.paint, roles)),
  bed: (part, { slots = [] }) => bed(part, slots[part.slot % slots.length]),
  repeat: (part, model) => Array.from({ length: part.times }, (_, i) => {
    const by = part.by.map((/** @type {number} */ step) => step * i);
    return on('screen', by, ...draw(part.parts, model));
  }),
};

/** @type {(parts: any[], model: Model) => Tree[]} */
export const draw = (parts, model) => parts.flatMap((part) => DRAW[part.do](part, model));

/** The bricks of a plan's grid, in the order they are filled: z, then y, then x. @type {(plan: any) => Point[]} */
export function grid(plan) {
  const [wide, deep, high] = plan.grid;
  const [step, from] = [plan.step ?? 1, plan.from ?? 0];
  return Array.from({ length: wide * deep * high }, (_, j) => [
    (j % wide) * step, (Math.floor(j / wide) % deep) * step, (from + Math.floor(j / (wide * deep))) * step,
  ]);
}

/** The two walls that are seen, brick by brick. @type {(model: Model) => Tree[]} */
function walls({ plan, slots = [] }) {
  const [wide, deep] = plan.size;
  const step = plan.step ?? 1;
  const known = new Map(grid(plan).map((at, j) => [at.join(), slots[j]]));
  const pieces = [];
  for (let z = 0; z < plan.levels; z += step) {
    for (let x = 0; x < wide; x += step) pieces.push(wallPiece('left', [x, deep, z], known.get([x, deep - step, z].join()), step));
    for (let y = deep; y > 0; y -= step) pieces.push(wallPiece('right', [wide, y, z], known.get([wide - step, y - step, z].join()), step));
  }
  return pieces;
}

/** @type {(side: string, at: Point, name: string | undefined, step: number) => Tree} */
function wallPiece(side, at, name, step) {
  if (!name) return stone(side, at);
  if (step === 1) return use(`${side}-${name}`, spot(at));
  const [x, y] = spot(at);
  return ['use', { href: `#city-${side}-${name}`, transform: `translate(${n1(x)} ${n1(y)}) scale(${n3(step)})` }];
}

/** Where nobody brought a brick, the old stones. @type {(side: string, at: Point) => Tree} */
function stone(side, [x, y, z]) {
  const name = `stone${(x * 2 + y + z * 2) % 3}`;
  const fill = side === 'left' ? base(name) : tone(name, 'right');
  const [i, j] = side === 'left' ? [1, 0] : [0, -1];
  return face([[x, y, z + 1], [x + i, y + j, z + 1], [x + i, y + j, z], [x, y, z]], fill, { stroke: mix(fill, base('ink'), 0.18), 'stroke-opacity': '.55' });
}

/** @type {(part: any, name: string) => Tree[]} */
function studs(part, name) {
  const [[x0, y0, z], [x1, y1]] = [part.at, part.to];
  const found = [];
  for (let y = y0 + 0.25; y < y1; y += 0.5) for (let x = x0 + 0.25; x < x1; x += 0.5) found.push(use(`stud-${name}`, project(x, y, z)));
  return found;
}

/** @type {(part: any, name: string) => Tree} */
function signPart(part, name) {
  const [x, y] = part.move ?? [0, 0];
  return on(part.on, part.at, ['g', { color: signInk(name) }, sign(name, `translate(${n1(x)} ${n1(y)}) scale(${n3(part.size)})`)]);
}

/** @type {(at: Point, top: number) => Tree[]} */
function chimney([x, y, z], top) {
  const side = 0.24;
  return [
    ...box([x, y, z], [x + side, y + side, top], faces('stone')),
    ...box([x - 0.04, y - 0.04, top], [x + side + 0.04, y + side + 0.04, top + 0.2], faces('brickred')),
    on('screen', [x + side / 2, y + side / 2, top + 0.3],
      ...[[3, -9, 6, 0.9], [11, -21, 8.5, 0.75], [24, -35, 11, 0.55]].map(([u, v, r, opacity]) => flat({ c: [u, v, r], fill: 'white', opacity }))),
  ];
}

/** Nine fruits in a crate. @type {(at: Point, fill: string) => Tree[]} */
function crate([x, y, z], fill) {
  const spots = Array.from({ length: 9 }, (_, i) => project(x + 0.12 + 0.13 * (i % 3), y + 0.15 + 0.2 * Math.floor(i / 3), z + 0.3));
  const rounds = (/** @type {number} */ r, /** @type {number} */ u, /** @type {number} */ v) => spots.map(([a, b]) => `M${n1(a + u - r)} ${n1(b + v)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0Z`).join('');
  return [
    ...box([x, y, z], [x + 0.5, y + 0.75, z + 0.18], faces('#D8AA74')),
    ['path', { d: rounds(6.2, 0, 0), fill, stroke: mix(fill, base('ink'), 0.22), 'stroke-width': '.7' }],
    ['path', { d: rounds(2.3, -1.6, -2), fill: '#FFFFFF', opacity: '.35' }],
  ];
}

/** A bed of the garden, framed in the colour of who brought it, with a crop of its own. @type {(part: any, name: string) => Tree[]} */
function bed({ at: [x, y], leaf, fruit }, name) {
  const soil = [[x + 0.09, y + 0.09, 0.42], [x + 0.77, y + 0.09, 0.42], [x + 0.77, y + 0.77, 0.42], [x + 0.09, y + 0.77, 0.42]];
  const plants = Array.from({ length: 9 }, (_, i) => project(x + 0.2 + (i % 3) * 0.23, y + 0.2 + Math.floor(i / 3) * 0.23, 0.45));
  const leaves = (/** @type {number} */ odd) => plants.filter((_, i) => i % 2 === odd).map(([u, v]) => `M${n1(u)} ${n1(v)}q-9-3-7-11 6 1 7 7 1-8 8-8 1 9-8 12Z`).join('');
  const fruits = plants.map(([u, v]) => `M${n1(u - 3)} ${n1(v - 8)}a3 3 0 1 1 6 0a3 3 0 1 1-6 0Z`).join('');
  return [
    ...box([x, y, 0], [x + 0.86, y + 0.86, 0.42], faces(name)),
    face(soil, '#8A6246'),
    ['path', { d: leaves(0), fill: leaf }],
    ['path', { d: leaves(1), fill: mix(leaf, base('ink'), 0.14) }],
    ['path', { d: fruits, fill: fruit }],
  ];
}
