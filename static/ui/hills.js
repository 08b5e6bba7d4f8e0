/** Five lines become five hills, with a few houses on them: the village behind the door. */
import { html } from './html.js';

const WIDE = 1366;
const TALL = 400;

/** @typedef {{base: number, rise: number, at: number, width: number, dip: number, shoulder: number, fill: string}} Hill */
/** @type {Hill[]} */
const HILLS = [
  { base: 200, rise: 166, at: 1070, width: 300, dip: 0, shoulder: 0.22, fill: 'var(--hill-1)' },
  { base: 242, rise: 132, at: 1075, width: 290, dip: 6, shoulder: 0.2, fill: 'var(--hill-2)' },
  { base: 288, rise: 112, at: 1080, width: 290, dip: 12, shoulder: 0.18, fill: 'var(--hill-3)' },
  { base: 348, rise: 96, at: 1080, width: 300, dip: 6, shoulder: 0.14, fill: 'var(--hill-4)' },
  { base: 404, rise: 64, at: 780, width: 400, dip: 0, shoulder: 0, fill: 'var(--hill-5)' },
];

/** @param {Hill} hill @param {number} x */
export function height({ base, rise, at, width, dip, shoulder }, x) {
  const bell = (/** @type {number} */ middle, /** @type {number} */ wide) => Math.exp(-(((x - middle) / wide) ** 2));
  return base - rise * bell(at, width) - shoulder * rise * bell(at - 330, 130) + dip * bell(430, 320);
}

/** @param {Hill} hill */
function outline(hill) {
  const points = [];
  for (let x = 0; x <= WIDE; x += 14) points.push(`${x} ${height(hill, x).toFixed(1)}`);
  points.push(`${WIDE} ${height(hill, WIDE).toFixed(1)}`);
  return `M${points.join('L')}`;
}

/** @type {{x: number, hill: number, size: number, wall?: string, light?: boolean, sign?: string, roof?: string}[]} */
const THINGS = [
  { x: 95, hill: 1, size: 0.9, wall: '--bleu', light: true, sign: 'ring' },
  { x: 204, hill: 1, size: 0.9 },
  { x: 464, hill: 1, size: 1, wall: '--rouge', light: true, sign: 'square' },
  { x: 525, hill: 1, size: 0.85 },
  { x: 956, hill: 0, size: 0.7 },
  { x: 1181, hill: 0, size: 0.7 },
  { x: 1216, hill: 0, size: 0.9 },
  { x: 286, hill: 2, size: 1.05, wall: '--vert', sign: 'triangle' },
  { x: 846, hill: 2, size: 1.05, wall: '--blanc', sign: 'cross', roof: '#8B5A45' },
  { x: 908, hill: 2, size: 1.05 },
  { x: 1270, hill: 2, size: 1, wall: '--rouge', light: true, sign: 'square' },
  { x: 82, hill: 3, size: 1.2 },
  { x: 628, hill: 3, size: 1.2, wall: '--violet', light: true, sign: 'bar' },
  { x: 683, hill: 3, size: 1.1 },
  { x: 1120, hill: 3, size: 1.15, wall: '--bleu', light: true, sign: 'ring' },
];

const SIGNS = {
  ring: (/** @type {string} */ ink) => html`<circle cy="-14" r="5.5" fill="none" stroke=${ink} stroke-width="3.2" />`,
  square: (/** @type {string} */ ink) => html`<rect x="-6" y="-20" width="12" height="12" rx="1" fill=${ink} />`,
  triangle: (/** @type {string} */ ink) => html`<path d="M0 -21L7 -9H-7Z" fill=${ink} />`,
  cross: (/** @type {string} */ ink) => html`<path d="M-8 -15H8M0 -23V-7" stroke=${ink} stroke-width="3.6" stroke-linecap="round" />`,
  bar: (/** @type {string} */ ink) => html`<rect x="-9" y="-16" width="18" height="4.5" rx="1.5" fill=${ink} />`,
};

/** @param {typeof THINGS[number]} thing */
function draw({ x, hill, size, wall, light, sign, roof }) {
  const place = `translate(${x} ${(height(HILLS[hill], x) + 4).toFixed(1)}) scale(${size})`;
  if (!wall) {
    return html`<g transform=${place} stroke="var(--drawn-ink)" stroke-linejoin="round">
      <path d="M0 2V-14" stroke-width="3" /><path d="M0 -46L14 -11H-14Z" fill="#5C8A62" stroke-width="2" /></g>`;
  }
  const ink = light ? 'var(--sign-light)' : 'var(--drawn-ink)';
  return html`<g transform=${place} stroke="var(--drawn-ink)" stroke-width="2.2" stroke-linejoin="round">
    <path d="M-21 4V-30H21V4Z" fill=${`var(${wall})`} />
    <path d="M-29 -30L0 -53L29 -30Z" fill=${roof ?? 'var(--sign-light)'} />
    <g stroke="none">${SIGNS[/** @type {keyof typeof SIGNS} */ (sign)](ink)}</g></g>`;
}

/** @param {{class?: string}} props */
export function Hills({ class: more = '' }) {
  return html`
    <svg class=${`hills ${more}`} viewBox=${`0 0 ${WIDE} ${TALL}`} preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      ${HILLS.map((hill, i) => html`
        ${THINGS.filter((thing) => thing.hill === i).map(draw)}
        <path d=${`${outline(hill)}V${TALL}H0Z`} fill=${hill.fill} />
        <path d=${outline(hill)} fill="none" stroke="var(--drawn-ink)" stroke-width="2" />`)}
    </svg>`;
}
