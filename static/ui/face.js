/** A character's portrait; who has none yet, the first letter of their name. */
import { html } from './html.js';

/** @param {{role?: string, name: string, size?: 36 | 44 | 48 | 60 | 72 | 96 | 132, quiet?: boolean}} props `quiet`: the name stands beside it */
export function Face({ role, name, size = 44, quiet }) {
  const style = `face s${size}`;
  if (!role) return html`<span class=${style} aria-hidden="true">${[...name][0]?.toLocaleUpperCase() ?? ''}</span>`;
  return html`<img class=${style} src=${`/portraits/${role}.svg?crop=bust`} alt=${quiet ? '' : name} width=${size} height=${size} />`;
}
