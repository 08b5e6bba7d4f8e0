/** The name, with three bricks on their lines. */
import { html } from './html.js';

/** @param {{href?: string}} props */
export function Logo({ href }) {
  const drawing = html`
    <svg viewBox="0 0 50 40" aria-hidden="true">
      <path d="M1 9H49M1 20H49M1 31H49" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      <g stroke="currentColor" stroke-width="2">
        <rect x="4" y="21" width="14" height="10" rx="2.5" fill="#CB4332" />
        <rect x="18" y="13.5" width="14" height="10" rx="2.5" fill="#7FB556" />
        <rect x="32" y="5" width="14" height="10" rx="2.5" fill="#2E7AC2" />
      </g>
    </svg>
    tutti`;
  return href ? html`<a class="logo" href=${href}>${drawing}</a>` : html`<span class="logo">${drawing}</span>`;
}
