/** A plan drawn small, as it will stand when it is built of the bricks it asks for. */
import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import { stock } from './bricks.js';
import { shapes } from './palette.js';
import { building } from './sites.js';

/** @typedef {import('./trace.js').Tree} Tree */

const PAINTS = ['earth', 'lake', 'apricot'];
const AROUND = 12;

/** @param {any} tree @returns {any} */
const node = (tree) => (typeof tree === 'string' ? tree : h(tree[0], tree[1], ...tree.slice(2).map(node)));

/** The paper a finished plan takes. @param {string} plan */
function paper(plan) {
  const { size: [wide, deep], height } = shapes.plans[plan];
  const { half, brick } = shapes.unit;
  const [left, top] = [-deep * half - AROUND, -height * brick - AROUND];
  return [left, top, wide * half + AROUND - left, ((wide + deep) * half) / 2 + AROUND - top].join(' ');
}

/** @param {{plan: string, wanted: Record<string, number>, by?: string}} props */
export function PlanPicture({ plan, wanted, by }) {
  const colours = Object.entries(wanted).flatMap(([colour, count]) => Array(count).fill(colour));
  return useMemo(() => h('svg', { class: 'plan-picture', viewBox: paper(plan), 'aria-hidden': 'true' },
    h('defs', {}, ...[...new Set([...colours, ...PAINTS])].flatMap(stock).map(node)),
    h('g', { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, ...building(plan, colours, by).map(node))), [plan, colours.join()]);
}
