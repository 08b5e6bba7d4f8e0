// A site from the first brick to the finished building.
import { base, mix, shapes } from './palette.js';
import { line, n3, on } from './trace.js';
import { brick, missing, wire } from './bricks.js';
import { draw, grid } from './parts.js';
import { emblemShapes, medal } from './facade.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./geometry.js').Site} Site */
/** @typedef {{still?: boolean, wantedColour?: string}} Asked */

/** The colours brought, in the order they came. @type {(site: Site) => string[]} */
export function loads({ bricks = {} }) {
  const came = Object.keys(bricks).sort((a, b) => (bricks[a].n ?? 0) - (bricks[b].n ?? 0) || a.length - b.length || (a < b ? -1 : 1));
  return came.map((id) => bricks[id].colour);
}

/** @type {(site: Site) => number} */
export const need = (site) => Math.max(1, site.need ?? 5);
/** @type {(site: Site) => boolean} */
export const isWhole = (site) => site.whole === true || loads(site).length >= need(site);

/** Which load each brick of the grid belongs to. @type {(site: Site) => number[]} */
export function shares(site) {
  const many = grid(shapes.plans[site.plan]).length;
  return Array.from({ length: many }, (_, j) => Math.ceil(((j + 1) * need(site)) / many) - 1);
}

/** What the colours brought paint: the most brought first. @type {(brought: string[]) => Record<string, string>} */
export function rolesOf(brought) {
  const kinds = [...new Set(brought)];
  const many = (/** @type {string} */ name) => brought.filter((other) => other === name).length;
  const [wall, second = wall, roof = second, door = second] = kinds.sort((a, b) => many(b) - many(a));
  return { wall, second, roof, door, pane: 'glass' };
}

/** A finished building, drawn from its own back corner. @type {(plan: string, brought: string[], by?: string) => Tree[]} */
export function building(plan, brought, by = 'snow') {
  const shape = shapes.plans[plan];
  const named = brought.length ? brought : [by];
  const slots = shares({ plan, x: 0, y: 0, need: named.length }).map((k) => named[k]);
  return draw(shape.parts, { plan: shape, slots, roles: rolesOf(named) });
}

/** Which colour lies where in the mill's wall: the places that are seen come first. @type {(site: Site) => (string | undefined)[]} */
export function millSlots(site) {
  const [brought, share, cells] = [loads(site), shares(site), grid(shapes.plans.mill)];
  const hidden = (/** @type {number[]} */ [x, y]) => (x + y === 0 ? 1 : 0);
  const rank = cells.map((_, j) => j).sort((a, b) => hidden(cells[a]) - hidden(cells[b]) || a - b);
  return cells.map((_, j) => brought[share[rank.indexOf(j)]]);
}

/** The old mill: what the group has brought shows in its walls, the rest is stone. @type {(brought: (string | undefined)[], whole: boolean) => Tree[]} */
export function mill(brought, whole) {
  const shape = shapes.plans.mill;
  const named = /** @type {string[]} */ (brought.filter(Boolean));
  const old = { wall: 'stone', second: 'stone', roof: '#A8897A', door: 'earth', pane: 'dusk' };
  const roles = !whole ? old : named.length ? rolesOf(named) : { ...old, roof: '#B5654A', pane: 'glass' };
  const parts = shape.parts.filter((/** @type {any} */ part) => whole || part.do !== 'medal');
  return draw(parts, { plan: shape, slots: /** @type {string[]} */ (brought), roles });
}

/** Roofs off: the ground floor only, to see what stands behind. @type {(plan: string, brought: string[], by?: string) => Tree[]} */
export function lowered(plan, brought, by = 'snow') {
  const shape = shapes.plans[plan];
  const named = brought.length ? brought : [by];
  const slots = shares({ plan, x: 0, y: 0, need: named.length }).map((k) => named[k]);
  const floor = grid(shape).map((at, j) => ({ at, colour: slots[j] })).filter(({ at }) => at[2] === (shape.from ?? 0));
  const [wide, deep] = shape.size;
  return [
    ...floor.sort((a, b) => a.at[0] + a.at[1] - b.at[0] - b.at[1]).map(({ at, colour }) => brick([at[0], at[1], 0], colour, shape.step)),
    medal('left', [wide / 2, deep, 0.9], shape.emblem, rolesOf(named).door, 0.3),
  ];
}

/** The ground of an open site: a plot of earth with the plan drawn on it. @type {(site: Site, selected: boolean) => Tree} */
export function plot(site, selected) {
  const { size: [wide, deep], emblem } = shapes.plans[site.plan];
  const d = `M-.04-.04H${n3(wide + 0.04)}V${n3(deep + 0.04)}H-.04Z`;
  const ink = { stroke: base('ink'), fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const edge = selected ? { 'stroke-width': '.13' } : { 'stroke-width': '.06', 'stroke-dasharray': '.2 .15', opacity: '.85' };
  const k = Math.min(wide, deep) === 1 ? 0.3 : 0.55;
  const drawn = { fill: 'none', stroke: base('blueprint'), 'stroke-width': '.035' };
  return on('ground', [site.x, site.y],
    ['path', { d, fill: base('plot') }],
    ['path', { d: `M.12 .12H${n3(wide - 0.12)}V${n3(deep - 0.12)}H.12Z`, ...drawn }],
    ['g', { transform: `translate(${n3(wide / 2)} ${n3(deep / 2)}) rotate(-45) scale(${k})`, opacity: '.4' }, ...emblemShapes(emblem, mix(base('blueprint'), base('ink'), 0.2))],
    ...(selected ? [/** @type {Tree} */ (['path', { d, fill: 'none', stroke: base('cream'), 'stroke-width': '.3', 'stroke-linejoin': 'round' }])] : []),
    ['path', { d, ...ink, ...edge }]);
}

/** The bricks of an open site: those brought, and the next load that is missing. @type {(site: Site, asked: Asked) => Tree[]} */
export function rising(site, { still, wantedColour }) {
  const plan = shapes.plans[site.plan];
  const [brought, share, step] = [loads(site), shares(site), plan.step ?? 1];
  const wanted = site.wanted ?? [];
  const next = wantedColour && wanted.includes(wantedColour) ? wantedColour : wanted[0];
  const cells = grid(plan).map((at, j) => ({ at, load: share[j], j }));
  const shown = cells.filter(({ load }) => load < brought.length || (load === brought.length && !still));
  shown.sort((a, b) => (a.at[0] + a.at[1]) - (b.at[0] + b.at[1]) || a.at[2] - b.at[2]);
  return shown.map(({ at, load, j }) => {
    const piece = load < brought.length ? brick(at, brought[load], step) : missing(at, next, step);
    piece[1].key = `${j}${load < brought.length ? '' : '?'}`;
    return piece;
  });
}

/** How large it will be: a dotted outline, and the sign of the plan on a post. @type {(site: Site) => Tree[]} */
export function promise(site) {
  const plan = shapes.plans[site.plan];
  const [wide, deep] = plan.size;
  const top = plan.grid[2] * (plan.step ?? 1);
  const dots = { stroke: base('ink'), fill: 'none', 'stroke-opacity': '.34', 'stroke-width': '1.3', 'stroke-dasharray': '2 5' };
  return [['path', { d: wire([0, 0, 0], [wide, deep, top]), ...dots }], ...post(site, deep)];
}

/** @type {(site: Site, deep: number) => Tree[]} */
const post = (site, deep) => [
  line([[0.03, deep - 0.03, 0], [0.03, deep - 0.03, 1.9]], base('post'), 5),
  medal('left', [0.03, deep, 2.1], shapes.plans[site.plan].emblem, site.by ?? 'lake', 0.38),
];

/** A small ink pointer over the chosen site. @type {(at: import('./trace.js').Point) => Tree} */
export const pointer = (at) => on('screen', at, ['path', { d: 'M0 0L-15-24H15Z', fill: base('ink'), stroke: base('cream'), 'stroke-width': '4', 'paint-order': 'stroke' }]);

/** Parcels where a plan may be put. @type {(cells: import('./geometry.js').Cell[]) => Tree} */
export const freeGround = (cells) => on('ground', [0, 0], ['path', {
  d: cells.map(([x, y]) => `M${n3(x + 0.08)} ${n3(y + 0.08)}h.84v.84h-.84Z`).join(''), fill: base('cream'), 'fill-opacity': '.55',
  stroke: base('ink'), 'stroke-width': '.035', 'stroke-dasharray': '.12 .1',
}]);
