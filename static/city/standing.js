// Everything that stands on the board, as things with a footprint: what the board sorts from back to front.
import { behind, cellsOf } from './geometry.js';
import { bridge, hillTile, parcels } from './ground.js';
import { hillGrowth, scenery } from './scenery.js';
import { building, isWhole, loads, lowered, mill, millSlots, promise, rising, shares } from './sites.js';
import { brick } from './bricks.js';
import { n1, n3, project, remember, spot, use } from './trace.js';
import { boxShadow, roundShadow } from './depth.js';
import { shapes } from './palette.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./geometry.js').Description} Description */
/** @typedef {import('./geometry.js').Site} Site */
/** @typedef {import('./scenery.js').Standing} Standing */
/** @typedef {{x0: number, y0: number, x1: number, y1: number, shadow: Tree, tree: Tree}} Thing */
/** @typedef {{still?: boolean, wantedColour?: string, selected?: string, peek?: boolean}} Asked */

const kept = remember(3000);

/** @type {(key: string, box: number[], shadow: () => string, draw: () => Tree[], attrs?: Record<string, string>) => Thing} */
function thing(key, [x0, y0, x1, y1], shadow, draw, attrs = {}) {
  return /** @type {Thing} */ (kept(key, () => (
    { x0, y0, x1, y1, shadow: ['path', { key: key.split('|')[0], d: shadow() }], tree: ['g', { key: key.split('|')[0], ...attrs }, ...draw()] })));
}

/** @type {(name: string, at: number[], size: number) => Tree} */
export function placed(name, at, size) {
  if (size === 1) return use(name, spot(at));
  const [x, y] = spot(at);
  return ['use', { href: `#city-${name}`, transform: `translate(${n1(x)} ${n1(y)}) scale(${n3(size)})` }];
}

/** The name under which a page keeps a prop. @type {(kind: string, colour?: string) => string} */
export const propName = (kind, colour) => {
  const own = colour ?? shapes.props[kind].colour;
  return own ? `${kind}-${own}` : kind;
};

/** @type {(item: Standing, key: string) => Thing} */
function propThing(item, key) {
  const { kind, x, y, z, size, colour } = item;
  const radius = shapes.props[kind].shadow;
  return thing(`${key}|${kind}|${x}|${y}|${z}|${size}|${colour}`, [x - 0.12, y - 0.12, x + 0.12, y + 0.12],
    () => (z ? '' : roundShadow(x, y, radius)), () => [placed(propName(kind, colour), [x, y, z], size)]);
}

/** @type {(description: Description) => Thing[]} */
function hills({ terrain }) {
  return parcels(terrain, (letter) => /[1-9]/.test(letter)).map(([x, y]) => thing(`hill-${x}-${y}|${terrain.join()}`, [x, y, x + 1, y + 1],
    () => boxShadow(x, y, x + 1, y + 1, Number(terrain[y][x])),
    () => [hillTile(terrain, [x, y]), ...hillGrowth(terrain, [x, y]).map((item) => placed(propName(item.kind), [item.x, item.y, item.z], item.size))]));
}

/** @type {(description: Description) => Thing[]} */
const bridges = ({ terrain }) => parcels(terrain, (letter) => letter === 'b').map(([x, y]) => (
  thing(`bridge-${x}-${y}|${terrain.join()}`, [x, y, x + 1, y + 1], () => '', () => [bridge(terrain, [x, y])])));

/** @type {(key: string, x: number, y: number, plan: string, high: number, parts: () => Tree[], attrs?: Record<string, string>) => Thing} */
function planThing(key, x, y, plan, high, parts, attrs = {}) {
  const [wide, deep] = shapes.plans[plan].size;
  const [left, top] = project(x, y);
  return thing(`${key}|${x}|${y}`, [x, y, x + wide, y + deep], () => boxShadow(x, y, x + wide, y + deep, high), parts,
    { transform: `translate(${n1(left)} ${n1(top)})`, ...attrs });
}

/** @type {(site: Site, whole: boolean) => number} */
function heightOf(site, whole) {
  const plan = shapes.plans[site.plan];
  if (whole) return plan.height;
  const share = shares(site).filter((load) => load < loads(site).length).length;
  return Math.ceil((share / (plan.grid[0] * plan.grid[1]))) * (plan.step ?? 1);
}

/** Finished buildings that stand before the chosen site, or all of them. @type {(description: Description, asked: Asked, id: string) => boolean} */
function isLowered({ sites = {} }, { peek, selected }, id) {
  const chosen = selected === undefined ? undefined : sites[selected];
  if (peek || !chosen || selected === id) return peek === true;
  const hidden = new Set(behind(sites[id].plan, sites[id].x, sites[id].y).map(String));
  return cellsOf(chosen.plan, chosen.x, chosen.y).some((cell) => hidden.has(String(cell)));
}

/** @type {(description: Description, asked: Asked) => Thing[]} */
function sites(description, asked) {
  const found = Object.entries(description.sites ?? {}).filter(([, site]) => site.plan !== 'mill' && shapes.plans[site.plan]);
  return found.map(([id, site]) => {
    const [brought, whole] = [loads(site), isWhole(site)];
    const low = whole && isLowered(description, asked, id);
    const next = whole || asked.still ? '' : `${site.wanted?.[0]}+${site.wanted?.includes(asked.wantedColour ?? '') ? asked.wantedColour : ''}`;
    const key = `site-${id}|${site.plan}|${site.by}|${site.need}|${brought}|${low}|${whole ? '' : `${asked.still}${next}`}`;
    const parts = () => (low ? lowered(site.plan, brought, site.by) : whole ? building(site.plan, brought, site.by) : [...rising(site, asked), ...promise(site)]);
    return planThing(key, site.x, site.y, site.plan, low ? 1 : heightOf(site, whole), parts, { 'data-site': id });
  });
}

/** @type {(description: Description) => Thing[]} */
function mills({ terrain, sites: open = {}, mill: state = {} }) {
  const [corner] = parcels(terrain, (letter) => letter === 'm');
  if (!corner) return [];
  const [id, site] = Object.entries(open).find(([, one]) => one.plan === 'mill') ?? [];
  const brought = site ? loads(site) : [];
  const whole = site ? isWhole(site) : state.restored === true;
  const slots = site ? millSlots(site) : [];
  return [planThing(`mill|${id}|${brought}|${site?.need}|${whole}`, corner[0], corner[1], 'mill', 4.1, () => mill(slots, whole), id ? { 'data-site': id } : {})];
}

const CORNERS = [[0.5, 0.5], [0.26, 0.32], [0.74, 0.68], [0.3, 0.74], [0.7, 0.26], [0.5, 0.16], [0.5, 0.84]];

/** Free bricks in their stacks, and what people have put on the ground or on top. @type {(description: Description) => Thing[]} */
function put({ bricks = {}, props = {} }) {
  /** @type {Map<string, {x: number, y: number, bricks: [string, any][], props: [string, any][]}>} */
  const stacks = new Map();
  const at = (/** @type {number} */ x, /** @type {number} */ y) => {
    const key = `${Math.floor(x)}-${Math.floor(y)}`;
    if (!stacks.has(key)) stacks.set(key, { x: Math.floor(x), y: Math.floor(y), bricks: [], props: [] });
    return /** @type {any} */ (stacks.get(key));
  };
  for (const entry of Object.entries(bricks)) at(entry[1].x, entry[1].y).bricks.push(entry);
  for (const entry of Object.entries(props)) if (shapes.props[entry[1].kind]) at(entry[1].x, entry[1].y).props.push(entry);
  return [...stacks].flatMap(([key, stack]) => (stack.bricks.length ? [pile(key, stack)] : loose(stack)));
}

/** @type {(stack: any) => Thing[]} */
const loose = (stack) => stack.props.map((/** @type {[string, any]} */ [id, prop], /** @type {number} */ i) => propThing(standAt(prop, i, 0), `prop-${id}`));

/** A whole number means the parcel: its middle, or beside what stands there already. @type {(prop: any, i: number, z: number) => Standing} */
function standAt(prop, i, z) {
  const exact = !Number.isInteger(prop.x) || !Number.isInteger(prop.y);
  const [u, v] = exact ? [0, 0] : CORNERS[i % CORNERS.length];
  return { kind: prop.kind, colour: prop.colour, x: prop.x + u, y: prop.y + v, z, size: prop.size ?? 1 };
}

/** @type {(key: string, stack: any) => Thing} */
function pile(key, { x, y, bricks, props }) {
  const order = /** @type {[string, any][]} */ ([...bricks]).sort(([a, one], [b, two]) => one.z - two.z || a.length - b.length || (a < b ? -1 : 1));
  const high = order[order.length - 1][1].z + 1;
  const marks = order.map(([id, one]) => `${id}:${one.z}${one.colour}`).concat(props.map((/** @type {[string, any]} */ [id, one]) => `${id}:${one.kind}${one.colour}`));
  return thing(`stack-${key}|${marks}`, [x, y, x + 1, y + 1], () => boxShadow(x, y, x + 1, y + 1, high), () => [
    ...order.map(([id, one]) => {
      const piece = brick([x, y, one.z], one.colour);
      piece[1].key = id;
      return piece;
    }),
    ...props.map((/** @type {[string, any]} */ [id, one], /** @type {number} */ i) => {
      const item = standAt(one, i, high);
      const piece = placed(propName(item.kind, item.colour), [item.x, item.y, high], item.size);
      piece[1].key = id;
      return piece;
    }),
  ]);
}

/** @type {(description: Description, asked: Asked) => Thing[]} */
export function standing(description, asked) {
  const grown = scenery(description).map((item) => propThing(item, `grown-${item.kind}-${item.x}-${item.y}`));
  return [...hills(description), ...bridges(description), ...mills(description), ...sites(description, asked), ...put(description), ...grown];
}
