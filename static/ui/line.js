/** The state of the line, in words, once, politely. */
import { html } from './html.js';
import { useWords } from './words_context.js';

const FULL = html`<svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill="var(--good)" /></svg>`;
const RING = html`<svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--care)" stroke-width="3" /></svg>`;
const DASH = html`<svg width="12" height="12" aria-hidden="true"><path d="M1 6H11" stroke="var(--care)" stroke-width="4" stroke-linecap="round" /></svg>`;
const SIGNS = { on_line: FULL, back: FULL, connecting: RING, saving: RING, off_line: DASH, refused: DASH };

/** @param {{state: keyof typeof SIGNS, pending?: number}} props */
export function Line({ state, pending = 0 }) {
  const t = useWords();
  const shown = pending && (state === 'on_line' || state === 'back') ? 'saving' : state;
  return html`<p class="line" role="status">${SIGNS[shown]}<span>${t(`ui-line-${shown.replace('_', '-')}`, { count: pending })}</span></p>`;
}
