/** Lucide icons, from the sprite that set-up makes of those named in icons.txt. They only repeat a word beside them. */
import { addressOf } from '../core/address.js';
import { html } from './html.js';

const SPRITE = addressOf('icons.svg');

/** @param {{name: string, class?: string}} props */
export function Icon({ name, class: more = '' }) {
  return html`<svg class=${`icon ${more}`} viewBox="0 0 24 24" aria-hidden="true"><use href=${`${SPRITE}#${name}`} /></svg>`;
}
