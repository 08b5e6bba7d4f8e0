/** The pad from 1 to 100: two numbers by touch, or with the arrows and the space bar; or drawn by lot. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html } from '../ui/html.js';

/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */

const ACROSS = 10;
const ALL = 100;
const NUMBERS = Array.from({ length: ALL }, (_, i) => i + 1);
/** @type {{[key: string]: number}} */
const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: ACROSS, ArrowUp: -ACROSS };

/** Where a key leads to from `number`; where it would leave the pad, nowhere. @param {string} key @param {number} number */
export function reached(key, number) {
  if (key === 'Home') return 1;
  if (key === 'End') return ALL;
  const to = number + (STEPS[key] ?? 0);
  return to >= 1 && to <= ALL ? to : number;
}

/** `number` is taken or laid back; a third one takes the place of the first. @param {number[]} chosen @param {number} number */
export const taken = (chosen, number) => (chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen.slice(-1), number]);

/** @param {{t: Words, chosen: number[], onTake: (number: number) => void}} props */
function Pad({ t, chosen, onTake }) {
  const pad = useRef(/** @type {HTMLElement | null} */ (null));
  const [at, move] = useState(1);

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const to = reached(event.key, at);
    if (to === at) return;
    event.preventDefault();
    move(to);
    /** @type {HTMLElement | undefined} */ (pad.current?.children[to - 1])?.focus();
  }

  return html`
    <div class="hundred-words-pad" role="group" aria-label=${t('hundred-words-pad')} ref=${pad} onKeyDown=${walk}>
      ${NUMBERS.map((number) => html`
        <button type="button" key=${number} tabIndex=${number === at ? 0 : -1} aria-pressed=${String(chosen.includes(number))}
          onClick=${() => (move(number), onTake(number))}>${number}</button>`)}
    </div>`;
}

/** @param {{t: Words, send: Send}} props */
export function NumberPad({ t, send }) {
  const [chosen, choose] = useState(/** @type {number[]} */ ([]));
  const ready = chosen.length === 2;
  return html`
    <div class="hundred-words-choose">
      <div class="hundred-words-side column">
        <p class="row wraps hundred-words-slots" role="status" aria-label=${t('hundred-words-chosen', { count: chosen.length })}>
          ${[0, 1].map((slot) => html`<span key=${slot} class=${chosen[slot] ? 'filled' : ''}>${chosen[slot] ?? '?'}</span>`)}
        </p>
        <div class="cards-send">
          <${Button} kind="main" why=${ready ? undefined : t('hundred-words-two')} onPress=${() => send('pick_numbers', { numbers: chosen })}>${t('hundred-words-turn')}<//>
          <${Button} icon="dices" onPress=${() => send('draw_numbers')}>${t('hundred-words-draw')}<//>
        </div>
      </div>
      <${Pad} t=${t} chosen=${chosen} onTake=${(/** @type {number} */ number) => choose(taken(chosen, number))} />
      <p class="second">${t('hundred-words-once')}</p>
    </div>`;
}
