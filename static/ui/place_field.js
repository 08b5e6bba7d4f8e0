/** Choosing a place on a line: a slider for keys and fingers, and two large buttons, a step each. */
import { useId } from 'preact/hooks';
import { Button } from './button.js';
import { classes, html } from './html.js';
import { levelOf, sideOf } from './stave_places.js';

/** @typedef {import('./html.js').Words} Words */
/** @typedef {{left?: string, right?: string}} Ends authored; without them it is disagree and agree */

export const STEP = 20;
const FURTHEST = 100;

/** A step towards an end, over a middle where nobody may stand. @param {number} at @param {-1 | 1} by @param {boolean} [split] */
export function stepped(at, by, split) {
  const next = Math.max(-FURTHEST, Math.min(FURTHEST, at + by * STEP));
  return split && sideOf(next) === 'middle' ? by * STEP : next;
}

/** @param {Words} t @param {number} at @param {Ends} [ends] @returns {string} the place in words */
export function wordsOf(t, at, ends = {}) {
  const [side, level] = [sideOf(at), levelOf(at)];
  if (side === 'middle') return t('positions-middle');
  const end = ends[side];
  return end ? t(`positions-end-${level}`, { end }) : t(`positions-${side}-${level}`);
}

/**
 * @param {object} props
 * @param {Words} props.t
 * @param {string} props.label what is placed
 * @param {number | undefined} props.at none yet: the slider waits in the middle
 * @param {(at: number) => void} props.onPlace
 * @param {Ends} [props.ends]
 * @param {boolean} [props.split] nobody stands in the middle
 * @param {string} props.less what the buttons say
 * @param {string} props.more
 * @param {any} [props.children] the button that says it is done
 */
export function PlaceField({ t, label, at, onPlace, ends, split, less, more, children }) {
  const id = useId();
  const now = at ?? 0;
  const said = at === undefined ? t('positions-nowhere') : wordsOf(t, at, ends);

  /** @param {any} event */
  function slide(event) {
    const to = Number(event.currentTarget.value);
    onPlace(split && sideOf(to) === 'middle' ? (to === 0 ? (now < 0 ? STEP : -STEP) : Math.sign(to) * STEP) : to);
  }

  return html`
    <div class="place-field">
      <label class="spoken" for=${id}>${label}</label>
      <input id=${id} class=${classes('place-slider', at === undefined && 'unset')} type="range" min=${-FURTHEST} max=${FURTHEST} step="10" value=${now} aria-valuetext=${said} onInput=${slide} />
      <div class="place-steps">
        <${Button} icon="arrow-left" onPress=${() => onPlace(stepped(now, -1, split))}>${less}<//>
        <${Button} iconAfter="arrow-right" onPress=${() => onPlace(stepped(now, 1, split))}>${more}<//>
        ${children && html`<div class="place-done">${children}</div>`}
      </div>
    </div>`;
}
