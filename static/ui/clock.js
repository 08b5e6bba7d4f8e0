/** A disc that empties, figures, and a word where there is room. Read out at five minutes, one minute and fifteen seconds. */
import { useRef } from 'preact/hooks';
import { shareOf } from '../core/clock.js';
import { classes, html, useWords } from './html.js';

/** @typedef {{deadline?: number, left?: number, length?: number, closed?: boolean, run?: string}} Now as in a scope's layer */

const RUSH = 15_000;
const SPOKEN = [300_000, 60_000, 15_000];

/** @param {number} ms */
export function figures(ms) {
  const seconds = Math.ceil(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

/** @param {number} share of the disc still full, clockwise from the top */
export function wedge(share) {
  if (share >= 0.999) return 'M20 4.5A15.5 15.5 0 1 1 19.99 4.5Z';
  if (share <= 0) return '';
  const angle = 2 * Math.PI * share;
  const x = (20 + 15.5 * Math.sin(angle)).toFixed(2);
  const y = (20 - 15.5 * Math.cos(angle)).toFixed(2);
  return `M20 20V4.5A15.5 15.5 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}

/** @param {{share: number, paused: boolean}} props */
function Disc({ share, paused }) {
  if (paused) {
    return html`<svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18.5" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="5 4" />
      <path d="M16 14V26M24 14V26" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
    </svg>`;
  }
  return html`<svg viewBox="0 0 40 40" aria-hidden="true">
    <circle cx="20" cy="20" r="18.5" fill="var(--sheet)" stroke="currentColor" stroke-width="2.2" />
    <path d=${wedge(share)} fill="currentColor" />
  </svg>`;
}

/** What is said aloud: the smallest mark that time has just gone under. @param {number | undefined} left @param {string} run */
function useMark(left, run) {
  const seen = useRef({ run, mark: 0, left: Infinity });
  if (seen.current.run !== run) seen.current = { run, mark: 0, left: Infinity };
  if (left === undefined) return 0;
  const before = seen.current.left;
  const crossed = SPOKEN.filter((mark) => left <= mark && before > mark && before !== Infinity).at(-1);
  if (crossed) seen.current.mark = crossed;
  if (left > seen.current.mark) seen.current.mark = 0; // time was added
  seen.current.left = left;
  return seen.current.mark;
}

/**
 * @param {object} props
 * @param {Now | undefined} props.now
 * @param {{seconds?: number}} [props.step] the one that runs
 * @param {{left: (deadline: number) => number}} props.clock
 * @param {boolean} [props.large]
 * @param {boolean} [props.bare] figures only
 */
export function Clock({ now, step, clock, large, bare }) {
  const t = useWords();
  const paused = now?.left !== undefined && !now?.closed;
  const timed = now?.deadline !== undefined || paused || now?.closed;
  const left = now?.closed ? 0 : paused ? now?.left ?? 0 : now?.deadline === undefined ? undefined : clock.left(now.deadline);
  const mark = useMark(paused || now?.closed ? undefined : left, now?.run ?? '');
  if (!timed || left === undefined) return null;
  const rush = !paused && !now?.closed && left <= RUSH;
  const word = now?.closed ? 'ui-clock-over' : paused ? 'ui-clock-paused' : rush ? 'ui-clock-soon' : 'ui-clock-left';
  const spoken = mark ? t('ui-clock-spoken', { unit: mark >= 60_000 ? 'minutes' : 'seconds', count: mark >= 60_000 ? mark / 60_000 : mark / 1000 }) : '';
  return html`
    <span class=${classes('clock', large && 'large', rush && 'rush')}>
      <${Disc} share=${shareOf(left, now, step)} paused=${paused} />
      <span>
        <span class="clock-figures" role="timer">${figures(left)}</span>
        ${!bare && html`<span class="clock-word">${t(word)}</span>`}
      </span>
      <span class="spoken" role="status">${spoken}</span>
    </span>`;
}
