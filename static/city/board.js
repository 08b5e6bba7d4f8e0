// The isometric board: one small description in, one drawing out. The same description gives the same drawing, here and
// in the minutes (server/minutes/city), figure for figure.
import { base, colours, shapes } from './palette.js';
import { on, remember } from './trace.js';
import { groundStock, land, sky } from './ground.js';
import { stock } from './bricks.js';
import { draw } from './parts.js';
import { freeGround, isWhole, loads, plot, pointer } from './sites.js';
import { propName, standing } from './standing.js';
import { bunting, scenery } from './scenery.js';
import { backToFront } from './depth.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./geometry.js').Description} Description */
/**
 * @typedef {object} Asked
 * @property {boolean} [phone] less sky, no tufts and flowers
 * @property {boolean} [close] less sky
 * @property {boolean} [labels] the sites' letters on the board
 * @property {string} [selected] the chosen site
 * @property {string} [wantedColour] the reader's own colour: shown where it is wanted
 * @property {boolean} [still] a picture: nothing is proposed
 * @property {boolean} [peek] roofs off
 * @property {import('./geometry.js').Cell[]} [free] parcels to show as free
 * @property {{plan: string, x: number, y: number, by?: string}} [preview] where a plan would lie
 */

const keepLand = remember(8);
const keepStock = remember(64);
const keepOrder = remember(8);

/** @type {(description: Description) => string[]} */
function coloursIn({ sites = {}, bricks = {}, props = {}, bunting: flags }) {
  const seen = new Set(Object.values(sites).flatMap((site) => [site.by ?? '', ...(site.wanted ?? []), ...loads(site)]));
  for (const thing of [...Object.values(bricks), ...Object.values(props)]) seen.add(thing.colour ?? '');
  for (const colour of [...(flags?.colours ?? []), 'lake', 'earth', 'apricot']) seen.add(colour);
  return colours.filter((name) => seen.has(name));
}

/** A prop as it is kept in the page. @type {(kind: string, colour: string | undefined, look: any) => Tree} */
function propStock(kind, colour, look) {
  const shape = shapes.props[kind];
  const giver = colour ?? shape.colour;
  const roles = { giver, ...(kind === 'peg' ? { ...shapes.people[giver], ...look } : {}) };
  const parts = colour && shape.coloured ? [...shape.parts, ...shape.coloured] : shape.parts;
  return ['g', { id: `city-${propName(kind, colour)}` }, ...draw(parts, { roles })];
}

/** @type {(description: Description) => Tree} */
function defs(description) {
  const wanted = coloursIn(description);
  const things = [...Object.values(description.props ?? {}), ...scenery(description)].filter(({ kind }) => shapes.props[kind]);
  /** @type {Map<string, any>} */
  const kinds = new Map(/** @type {any} */ ([['pine', ['pine']], ['bush', ['bush']], ['sheep', ['sheep']], ...things.map(({ kind, colour }) => [propName(kind, colour), [kind, colour]])]));
  const looks = description.people ?? {};
  const key = [wanted, [...kinds.keys()].sort(), JSON.stringify(looks), description.terrain.length].join('|');
  return /** @type {Tree} */ (keepStock(key, () => ['defs', { key: 'stock' },
    ...groundStock(description.terrain.length),
    ...wanted.flatMap(stock),
    ...[...kinds.keys()].sort().map((name) => {
      const [kind, colour] = kinds.get(name);
      return propStock(kind, colour, looks[colour]);
    }),
  ]));
}

/** The letters of the sites, over them; the chosen one in ink. @type {(description: Description, selected: string | undefined) => Tree} */
function letters({ sites = {} }, selected) {
  const marked = Object.entries(sites).filter(([, site]) => site.label && shapes.plans[site.plan]);
  return ['g', { key: 'letters', 'font-family': 'Bricolage Grotesque Variable, Bricolage Grotesque, sans-serif', 'font-weight': '700', 'font-size': '30', 'text-anchor': 'middle' },
    ...marked.map(([id, site]) => {
      const [paper, ink] = id === selected ? ['ink', 'cream'] : ['cream', 'ink'];
      return on('screen', above(site), ['circle', { r: '23', fill: base(paper), stroke: base('ink'), 'stroke-width': '3' }],
        ['text', { y: '10.5', fill: base(ink) }, String(site.label)]);
    }),
  ];
}

/** The point over a site where its name belongs. @type {(site: import('./geometry.js').Site) => import('./trace.js').Point} */
export function above(site) {
  const { size: [wide, deep], height, grid, step = 1 } = shapes.plans[site.plan];
  return [site.x + wide / 2, site.y + deep / 2, (isWhole(site) ? height : grid[2] * step) + 0.9];
}

/** @type {(description: Description, selected: string | undefined) => Tree} */
const plots = ({ sites = {} }, selected) => ['g', { key: 'plots' }, ...Object.entries(sites)
  .filter(([id, site]) => shapes.plans[site.plan] && (!isWhole(site) || id === selected) && site.plan !== 'mill')
  .map(([id, site]) => plot(site, id === selected))];

/** @type {(preview: {plan: string, x: number, y: number, by?: string}) => Tree[]} */
const shown = ({ plan, x, y, by }) => [plot({ plan, x, y, by }, true), pointer([x + shapes.plans[plan].size[0] / 2, y + shapes.plans[plan].size[1] / 2, 0.6])];

/** @type {(things: import('./standing.js').Thing[]) => Tree[]} */
function sorted(things) {
  const key = things.map(({ x0, y0, x1, y1 }) => `${x0},${y0},${x1},${y1}`).join(';');
  const order = /** @type {number[]} */ (keepOrder(key, () => backToFront(things)));
  return order.map((i) => things[i].tree);
}

/**
 * The whole board.
 * @param {Description} description
 * @param {Asked} [asked]
 * @returns {Tree}
 */
export function drawBoard(description, asked = {}) {
  const { phone = false, close = phone, labels = false, selected, free = [], preview } = asked;
  const { terrain, sites = {} } = description;
  const things = standing(description, asked);
  const chosen = selected === undefined ? undefined : sites[selected];
  return ['svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: shapes.views[close ? 'phone' : 'wide'].join(' ') },
    defs(description),
    /** @type {Tree} */ (keepLand('sky', sky)),
    /** @type {Tree} */ (keepLand(`${terrain.join()}${phone}`, () => land(terrain, phone))),
    plots(description, selected),
    ...(free.length ? [freeGround(free)] : []),
    ['g', { key: 'shadows', fill: base('shade'), opacity: '.2', 'clip-path': 'url(#city-board)' }, ...things.map(({ shadow }) => shadow).filter(([, { d }]) => d)],
    ['g', { key: 'standing', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, ...sorted(things)],
    ...(description.bunting ? [bunting(description.bunting, terrain)] : []),
    ...(preview ? shown(preview) : []),
    ...(chosen && shapes.plans[chosen.plan] && !(labels && chosen.label) ? [pointer(above(chosen))] : []),
    ...(labels ? [letters(description, selected)] : []),
  ];
}
