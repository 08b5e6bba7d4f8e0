// A brick in lists and buttons: flat, 40 × 29, its colour, its sign, and its name for who cannot see them.
import { h } from 'preact';
import { base, mix, shapes, signInk, signOf, tone } from './palette.js';

const SIGN_SIZE = 7;

/** @param {{colour: string, ink: string}} props */
function TokenSign({ colour, ink }) {
  const { d, width, cap } = shapes.signs[signOf(colour)];
  const pen = width ? { fill: 'none', stroke: ink, 'stroke-width': width, 'stroke-linecap': cap ?? 'butt' } : { fill: ink };
  return h('path', { d, ...pen });
}

/** @param {{colour: string}} props */
const Whole = ({ colour }) => h('g', {},
  h('rect', { x: 1, y: 1, width: 38, height: 27, rx: 5, fill: mix(tone(colour, 'right'), base('ink'), 0.06) }),
  h('path', { d: 'M1 6A5 5 0 0 1 6 1H34A5 5 0 0 1 39 6V19A5 5 0 0 1 34 24H6A5 5 0 0 1 1 19Z', fill: base(colour) }),
  h('rect', { x: 1, y: 1, width: 38, height: 27, rx: 5, fill: 'none', stroke: 'var(--drawn-ink, #22304F)', 'stroke-width': 1.6 }));

/** @param {{}} _ */
const Missing = (_) => h('rect', {
  x: 1.5, y: 1.5, width: 37, height: 26, rx: 5, fill: 'none', stroke: 'var(--edge, #83775E)', 'stroke-width': 2, 'stroke-dasharray': '4 3.4',
});

/**
 * @param {{colour: string, missing?: boolean, label?: string, small?: boolean}} props `label`: its name, unless it stands beside it
 */
export function BrickToken({ colour, missing = false, label, small = false }) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
  const ink = missing ? 'var(--edge, #83775E)' : signInk(colour);
  return h('svg', { class: small ? 'brick small' : 'brick', viewBox: '0 0 40 29', width: small ? 30 : 40, height: small ? 22 : 29, ...named },
    missing ? h(Missing, {}) : h(Whole, { colour }),
    h('g', { transform: `translate(20 ${missing ? 14.5 : 12.5}) scale(${SIGN_SIZE})` }, h(TokenSign, { colour, ink })));
}
