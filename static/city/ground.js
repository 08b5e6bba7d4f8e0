// The tray, the grass, the river and the street; the far mountains behind.
import { ground, heightAt, roll } from './geometry.js';
import { base, mix, shapes } from './palette.js';
import { box, disc, face, flat, line, n1, n3, on, outline, path, project } from './trace.js';

/** @typedef {import('./trace.js').Tree} Tree */
/** @typedef {import('./geometry.js').Cell} Cell */

const DEEP = 0.95; // thickness of the board, in bricks
const RIM = 0.12;

/** @type {(terrain: string[], wanted: (letter: string, x: number, y: number) => boolean) => Cell[]} */
export function parcels(terrain, wanted) {
  const found = /** @type {Cell[]} */ ([]);
  terrain.forEach((row, y) => [...row].forEach((letter, x) => wanted(letter, x, y) && found.push([x, y])));
  return found;
}

/** Whole parcels as one path on the ground plane. @type {(cells: Cell[]) => string} */
const squares = (cells) => cells.map(([x, y]) => `M${x} ${y}h1v1h-1Z`).join('');

/** @type {() => Tree} */
export function sky() {
  const { shapes: pictures, firs, clouds, cloud, birds } = shapes.sky;
  const fir = (/** @type {number[]} */ [x, y, k]) => `M${n1(x - 8 * k)} ${y}L${x} ${n1(y - 26 * k)}L${n1(x + 8 * k)} ${y}Z`;
  return ['g', { key: 'sky', transform: 'translate(0 18)' },
    ...pictures.map((/** @type {any} */ shape) => (shape.fade ? ['path', { d: shape.d, fill: `url(#city-${shape.fade})` }] : flat(shape))),
    ['path', { d: firs.map(fir).join(''), fill: '#86AE8B', stroke: '#86AE8B', 'stroke-width': '2', 'stroke-linejoin': 'round' }],
    ...clouds.map((/** @type {number[]} */ [x, y, k]) => ['path', { d: cloud, fill: '#FFFFFF', opacity: '.95', transform: `translate(${x} ${y}) scale(${n3(k)})` }]),
    ['path', { d: birds, fill: 'none', stroke: base('ink'), 'stroke-width': '2', 'stroke-linecap': 'round', opacity: '.55' }],
  ];
}

/** The fades of the mountains, and the edge where shadows are cut. @type {(size: number) => Tree[]} */
export const groundStock = (size) => [
  ...Object.entries(shapes.sky.fades).map(([name, [colour, y1, y2]]) => /** @type {Tree} */ (
    ['linearGradient', { id: `city-${name}`, gradientUnits: 'userSpaceOnUse', x1: '0', x2: '0', y1: String(y1), y2: String(y2) },
      ['stop', { 'stop-color': colour }], ['stop', { offset: '1', 'stop-color': colour, 'stop-opacity': '0' }]])),
  ['clipPath', { id: 'city-board' }, ['path', { d: outline([[0, 0], [size, 0], [size, size], [0, size]]) }]],
];

/** @type {(size: number) => Tree[]} */
function tray(size) {
  const [low, end] = [-DEEP, size + RIM];
  const [west, south, east] = [project(0, size), project(size, size), project(size, 0)];
  const deep = DEEP * shapes.unit.brick;
  const shade = [[west[0] - 6, west[1] + deep + 6], [south[0], south[1] + deep + 26], [east[0] + 34, east[1] + deep + 14], [east[0] - 30, east[1]]];
  return [
    ['path', { d: path(/** @type {any} */ (shade)) + 'Z', fill: base('trayshadow'), opacity: '.22' }],
    ...box([-RIM, -RIM, low], [end, end, -0.22], [base('traytop'), base('trayleft'), base('trayright')], true),
    ...box([-0.024, -0.024, -0.3], [size + 0.024, size + 0.024, 0], [base('grass0'), base('sodleft'), base('sodright')], true),
    line([[-RIM, end, -0.22], [end, end, -0.22], [end, -RIM, -0.22]], base('trayedge'), 2, { opacity: '.9' }),
  ];
}

/**
 * River or street as one path through the middles of the parcels' sides, so that they bend by themselves.
 * @type {(terrain: string[], own: string, joined: string) => string}
 */
function flow(terrain, own, joined) {
  return parcels(terrain, (letter) => own.includes(letter)).map(([x, y]) => {
    const sides = [[1, 0], [-1, 0], [0, 1], [0, -1]];
    const open = sides.filter(([i, j]) => {
      const letter = ground(terrain, [x + i, y + j]);
      return letter !== '' && joined.includes(letter);
    });
    if (open.length === 1) { // at the rim it runs on over it
      const [i, j] = open[0];
      if (ground(terrain, [x - i, y - j]) === '') open.push([-i, -j]);
    }
    const ends = open.map(([i, j]) => `${n3(x + 0.5 + i * 0.5)} ${n3(y + 0.5 + j * 0.5)}`);
    const middle = `${n3(x + 0.5)} ${n3(y + 0.5)}`;
    return ends.length === 2 ? `M${ends[0]}Q${middle} ${ends[1]}` : ends.map((end) => `M${end}L${middle}`).join('');
  }).join('');
}

/** @type {(d: string, stroke: string, width: number, more?: Record<string, string>) => Tree} */
const stroke = (d, colour, width, more = {}) => ['path', { d, stroke: base(colour), 'stroke-width': n3(width), ...more }];

/** @type {(terrain: string[]) => Tree[]} */
function streets(terrain) {
  const way = flow(terrain, 'sb', 'sbp');
  const square = parcels(terrain, (letter) => letter === 'p');
  const slabs = square.flatMap(([x, y]) => Array.from({ length: 9 }, (_, i) => [i % 3, Math.floor(i / 3)])
    .filter(([i, j]) => (i + j + x + y) % 2).map(([i, j]) => `M${n3(x + i / 3)} ${n3(y + j / 3)}h.333v.333h-.333Z`)).join('');
  return [
    stroke(way, 'kerb', 0.88),
    ['path', { d: squares(square), fill: base('kerb'), stroke: base('kerb'), 'stroke-width': '.14' }],
    stroke(way, 'street', 0.76),
    ['path', { d: squares(square), fill: base('street') }],
    ['path', { d: slabs, fill: base('paving'), opacity: '.8' }],
    stroke(way, 'trace', 0.05, { 'stroke-dasharray': '.22 .28' }),
  ];
}

/** @type {(terrain: string[]) => Tree[]} */
function river(terrain) {
  const bed = flow(terrain, 'rb', 'rb');
  const thin = { 'stroke-linecap': 'round' };
  const size = terrain.length;
  const falls = parcels(terrain, (letter, _, y) => y === size - 1 && letter === 'r');
  return [
    on('ground', [0, 0], ['g', { fill: 'none' }, stroke(bed, 'bank', 1.02), stroke(bed, 'bankedge', 0.84)]),
    ['g', { transform: 'translate(0 5)' }, on('ground', [0, 0], ['g', { fill: 'none' },
      stroke(bed, 'water', 0.8),
      stroke(bed, 'current', 0.5),
      stroke(bed, 'ripple', 0.045, { 'stroke-dasharray': '.34 .66', transform: 'translate(.16 .1)', ...thin }),
      stroke(bed, 'ripple', 0.045, { 'stroke-dasharray': '.22 .9', 'stroke-dashoffset': '.4', transform: 'translate(-.17 0)', ...thin }),
    ])],
    ...falls.flatMap(([x]) => fall(x, size)),
  ];
}

/** At the front the river falls down the tray's side. @type {(x: number, size: number) => Tree[]} */
const fall = (x, size) => [
  on('left', [x, size + RIM, 0],
    ['path', { d: 'M.1 .02H.9V.555Q.5 .675 .1 .555Z', fill: base('fall') }],
    ['path', { d: 'M.25.06V.475M.45.1V.575M.68.04V.495', stroke: '#E6F6F9', 'stroke-width': '.05', 'stroke-linecap': 'round' }]),
  face([[x + 0.1, size - 0.1, -0.12], [x + 0.9, size - 0.1, -0.12], [x + 0.9, size + RIM, -0.02], [x + 0.1, size + RIM, -0.02]], base('fall')),
];

const FLOWERS = ['#FFF8E6', '#F3C548', '#F2B1BB', '#C9A6D8'];
const tuft = (/** @type {import('./trace.js').Spot} */ [x, y]) => `M${n1(x - 4)} ${n1(y - 4)}q3 1 3.5 5 0-5 1-7 .5 3 .5 7 1-4 4-4.5`;

/** Where small things grow on a parcel. @type {(cell: Cell, many: number) => import('./trace.js').Spot[]} */
const growth = ([x, y], many) => Array.from({ length: many }, (_, i) => project(x + 0.12 + 0.76 * roll(x, y, i + 1), y + 0.12 + 0.76 * roll(y, x, i + 5)));

/** @type {(terrain: string[]) => Tree[]} */
function growing(terrain) {
  const grass = parcels(terrain, (letter) => letter === '.').flatMap((cell) => growth(cell, roll(cell[0], cell[1]) > 0.5 ? 2 : 1));
  const meadow = parcels(terrain, (letter) => letter === ',').flatMap((cell) => growth(cell, 9));
  const lot = parcels(terrain, (letter) => letter === 'l').flatMap((cell) => growth(cell, 4));
  const round = (/** @type {import('./trace.js').Spot} */ at) => disc(at, 2.6, 2.6);
  return [
    ['path', { d: [...grass, ...meadow.filter((_, i) => i % 3 === 0)].map(tuft).join(''), fill: 'none', stroke: base('tuft'), 'stroke-width': '1.5', 'stroke-linecap': 'round' }],
    ...FLOWERS.map((colour, k) => /** @type {Tree} */ (['path', { d: meadow.filter((_, i) => i % 3 && i % 4 === k).map(round).join(''), fill: colour }])),
    ['path', { d: lot.map((at, i) => disc(at, 3 + (i % 3), 2)).join(''), fill: base('pebble') }],
  ];
}

/** Everything flat that never changes during a game. @type {(terrain: string[], bare: boolean) => Tree} */
export function land(terrain, bare) {
  const lot = squares(parcels(terrain, (letter) => letter === 'l'));
  const meadow = squares(parcels(terrain, (letter) => letter === ','));
  return ['g', { key: 'land' },
    ...tray(terrain.length),
    on('ground', [0, 0],
      ['path', { d: squares(parcels(terrain, (_, x, y) => (x + y) % 2 === 1)), fill: base('grass1') }],
      ['path', { d: meadow, fill: mix(base('grass1'), '#E9DC8C', 0.3) }],
      ['path', { d: lot, fill: base('lot'), stroke: base('lot'), 'stroke-width': '.16', 'stroke-linejoin': 'round' }],
      ['g', { fill: 'none', 'stroke-linejoin': 'round' }, ...streets(terrain)]),
    ...river(terrain),
    ...(bare ? [] : growing(terrain)),
  ];
}

const STONES = [[0.12, 0.58], [0.5, 0.2]]; // where stones show in the rock, layer by layer

/** One step of the hill. @type {(terrain: string[], cell: Cell) => Tree} */
export function hillTile(terrain, [x, y]) {
  const high = heightAt(terrain, [x, y]);
  const dip = 'a.1 .07 0 0 1-.2 0a.1 .11 0 0 1-.2 0';
  const turf = `M0 0H1V.1a.1 .11 0 0 1-.2 0${dip}${dip}Z`;
  const stones = Array.from({ length: high }, (_, i) => `M${STONES[i % 2][0]} ${n3(i / 2 + 0.26)}h.26v.1h-.26ZM${STONES[i % 2][1]} ${n3(i / 2 + 0.4)}h.22v.09h-.22Z`).join('');
  const rock = /** @type {Tree} */ (['path', { d: stones, fill: base('ink'), opacity: '.09' }]);
  const side = (/** @type {string} */ plane, /** @type {number[]} */ at) => on(plane, at, ['path', { d: turf, fill: base(`turf${plane}`) }], rock);
  return ['g', { key: `hill-${x}-${y}` },
    ...box([x, y, 0], [x + 1, y + 1, high], [base(`hill${(x + y + high) % 3}`), base('rockleft'), base('rockright')], true),
    ...(heightAt(terrain, [x, y + 1]) < high ? [side('left', [x, y + 1, high])] : []),
    ...(heightAt(terrain, [x + 1, y]) < high ? [side('right', [x + 1, y + 1, high])] : []),
    line([[x, y + 1, high], [x + 1, y + 1, high], [x + 1, y, high]], base('turfedge'), 1.4, { opacity: '.8' }),
    ['path', { d: tuft(project(x + 0.3 + 0.4 * roll(x, y), y + 0.4, high)), fill: 'none', stroke: '#94B368', 'stroke-width': '1.5' }],
  ];
}

/** @type {(terrain: string[], cell: Cell) => Tree} */
export function bridge(terrain, [x, y]) {
  const along = 'sbp'.includes(ground(terrain, [x - 1, y]) || '-') || 'sbp'.includes(ground(terrain, [x + 1, y]) || '-');
  const stone = [mix(base('bridge'), base('light'), 0.28), base('bridge'), mix(base('bridge'), base('ink'), 0.24)];
  const deck = [base('bridgetop'), stone[1], stone[2]];
  const part = (/** @type {number[]} */ [a0, b0, z0, a1, b1, z1], /** @type {string[]} */ tones) => (along
    ? box([x + a0, y + b0, z0], [x + a1, y + b1, z1], tones) : box([x + b0, y + a0, z0], [x + b1, y + a1, z1], tones));
  return ['g', { key: `bridge-${x}-${y}` },
    ...part([-0.06, 0.12, 0, 1.06, 0.88, 0.3], deck),
    along ? on('left', [x, y + 0.88, 0.3], ['path', { d: 'M.16.2Q.5-.02.84.2Z', fill: base('arch') }])
      : on('right', [x + 0.88, y + 1, 0.3], ['path', { d: 'M.16.2Q.5-.02.84.2Z', fill: base('arch') }]),
    ...part([-0.06, 0.12, 0.3, 1.06, 0.22, 0.75], stone),
    ...part([-0.06, 0.78, 0.3, 1.06, 0.88, 0.75], stone),
  ];
}
