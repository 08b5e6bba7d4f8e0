/** A brick in lists and buttons: its colour, its sign, and its name for who cannot see them. */
import { html, useWords } from './html.js';

/** @typedef {'snow' | 'wheat' | 'poppy' | 'meadow' | 'lake' | 'plum'} Colour */

/** @type {{[colour in Colour]: {base: string, light?: boolean}}} */
const BASES = {
  snow: { base: 'blanc' },
  wheat: { base: 'jaune' },
  poppy: { base: 'rouge', light: true },
  meadow: { base: 'vert' },
  lake: { base: 'bleu', light: true },
  plum: { base: 'violet', light: true },
};

const STUD = 'M1.8 6a4.2 4.2 0 0 1 4.2-4.2h28A4.2 4.2 0 0 1 38.2 6v13.5a4.2 4.2 0 0 1-4.2 4.2h-28a4.2 4.2 0 0 1-4.2-4.2z';

/** @param {{colour: Colour, ink: string}} props */
function Sign({ colour, ink }) {
  if (colour === 'snow') return html`<path d="M-6.6 0H6.6M0 -6.6V6.6" stroke=${ink} stroke-width="3.2" stroke-linecap="round" />`;
  if (colour === 'wheat') return html`<circle r="4.1" fill=${ink} />`;
  if (colour === 'poppy') return html`<rect x="-4.75" y="-4.75" width="9.5" height="9.5" rx=".9" fill=${ink} />`;
  if (colour === 'meadow') return html`<path d="M0 -6.1L6.3 4.9H-6.3Z" fill=${ink} stroke=${ink} stroke-width=".9" stroke-linejoin="round" />`;
  if (colour === 'lake') return html`<circle r="5.1" fill="none" stroke=${ink} stroke-width="2.8" />`;
  return html`<rect x="-7.3" y="-1.7" width="14.5" height="3.4" rx="1.1" fill=${ink} />`;
}

/** @param {{colour: Colour, missing?: boolean, small?: boolean, quiet?: boolean}} props `quiet`: its name stands beside it */
export function Brick({ colour, missing, small, quiet }) {
  const t = useWords();
  const { base, light } = BASES[colour];
  const label = quiet ? {} : { role: 'img', 'aria-label': t(missing ? 'ui-brick-missing' : 'ui-brick', { colour }) };
  const ink = missing ? 'var(--edge)' : light ? 'var(--sign-light)' : 'var(--drawn-ink)';
  const body = missing
    ? html`<rect x="1.5" y="1.5" width="37" height="26" rx="5" fill="none" stroke="var(--edge)" stroke-width="2" stroke-dasharray="4 3.4" />`
    : html`<rect x="1" y="1" width="38" height="27" rx="5" fill=${`var(--${base}-edge)`} stroke="var(--drawn-ink)" stroke-width="1.6" />
        <path d=${STUD} fill=${`var(--${base})`} />`;
  return html`
    <svg class=${small ? 'brick small' : 'brick'} viewBox="0 0 40 29" aria-hidden=${quiet ? 'true' : undefined} ...${label}>
      ${body}<g transform=${`translate(20 ${missing ? 14.5 : 12.8})`} fill="none"><${Sign} colour=${colour} ink=${ink} /></g>
    </svg>`;
}
