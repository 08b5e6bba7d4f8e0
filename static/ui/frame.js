/** What stands around every activity and never moves: the name, the sentence, the line in words, the bottom bar. */
import { useEffect, useRef } from 'preact/hooks';
import { html, useWords } from './html.js';

/**
 * The name, with three bricks on their lines.
 * @param {{href?: string}} props
 */
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

/**
 * The one sentence that says what to do now; announced when it changes.
 * @param {{children: any, focus?: boolean}} props `focus`: on a new screen, reading begins here
 */
export function Sentence({ children, focus }) {
  const box = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  useEffect(() => {
    if (focus) box.current?.focus({ preventScroll: true });
  }, []);
  return html`<div aria-live="polite" aria-atomic="true"><h1 class="sentence" tabindex="-1" ref=${box}>${children}</h1></div>`;
}

const FULL = html`<svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill="var(--good)" /></svg>`;
const RING = html`<svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--care)" stroke-width="3" /></svg>`;
const DASH = html`<svg width="12" height="12" aria-hidden="true"><path d="M1 6H11" stroke="var(--care)" stroke-width="4" stroke-linecap="round" /></svg>`;
const LINES = html`<svg width="12" height="12" aria-hidden="true"><path d="M0 2H12M0 6H12M0 10H12" stroke="currentColor" stroke-width="1.6" /></svg>`;
const SIGNS = { shown: LINES, on_line: FULL, back: FULL, connecting: RING, saving: RING, off_line: DASH, refused: DASH };

/**
 * The state of the line, in words, once, politely.
 * @param {{state: keyof typeof SIGNS, pending?: number, says?: string}} props `says`: instead of the state's own words
 */
export function Line({ state, pending = 0, says }) {
  const t = useWords();
  const shown = pending && (state === 'on_line' || state === 'back') ? 'saving' : state;
  return html`<p class="line" role="status">${SIGNS[shown]}<span>${says ?? t(`ui-line-${shown.replace('_', '-')}`, { count: pending })}</span></p>`;
}

/**
 * The net that never moves: undo (it names what it undoes), the line in words, help.
 * @param {{undo: any, line: any, help: any}} props three elements, in this order
 */
export function BottomBar({ undo, line, help }) {
  return html`<footer class="bottom">${undo ?? html`<span></span>`}${line}${help ?? html`<span></span>`}</footer>`;
}
