/** The five skies, drawn. A drawing only repeats the word beside it. */
import { html } from '../ui/html.js';

export const SKIES = ['sun', 'bright', 'cloud', 'rain', 'storm'];

const CLOUD = 'M15 37a8.5 8.5 0 0 1 .6-17A12 12 0 0 1 38 17.5a9.8 9.8 0 0 1 1.5 19.5Z';
const RAYS = 'M24 3.5v5M24 39.5v5M3.5 24h5M39.5 24h5M9.5 9.5l3.5 3.5M35 35l3.5 3.5M9.5 38.5l3.5-3.5M35 13l3.5-3.5';
const LOW_RAYS = 'M31 2.5v4M44.5 16h-4M40.5 6.5l-3 3M21.5 6.5l3 3';

/** @param {{fill?: string}} props */
const Cloud = ({ fill = 'var(--picked)' }) => html`<path d=${CLOUD} fill=${fill} />`;

/** @type {{[sky: string]: () => any}} */
const DRAWN = {
  sun: () => html`<circle cx="24" cy="24" r="10.5" fill="var(--jaune)" /><path d=${RAYS} />`,
  bright: () => html`<circle cx="33" cy="16" r="9" fill="var(--jaune)" /><path d=${LOW_RAYS} /><g transform="translate(0 4)"><${Cloud} /></g>`,
  cloud: () => html`<${Cloud} fill="var(--blanc-edge)" />`,
  rain: () => html`<g transform="translate(0 -6)"><${Cloud} fill="var(--blanc-edge)" /></g><path d="M15 36l-2.5 7M25 36l-2.5 7M35 36l-2.5 7" stroke="var(--bleu-edge)" />`,
  storm: () => html`<g transform="translate(0 -7)"><${Cloud} fill="var(--violet)" /></g><path d="M27 26l-7.5 9.5h6L22 45l9.5-12h-6Z" fill="var(--jaune)" />`,
};

/** @param {{sky: string}} props */
export const Sky = ({ sky }) => html`
  <svg class="sky" viewBox="-1 -1 52 50" aria-hidden="true" fill="none" stroke="var(--drawn-ink)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
    <${DRAWN[sky]} />
  </svg>`;
