/** Who spoke, who speaks, who comes: a part of a long order, with the one who speaks in it. */
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';
import { stateIn } from '../round_order.js';
import { nameOf } from '../who.js';

const AROUND = 12; // faces that are shown at once, the one who speaks among them

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export function Order({ view, t }) {
  const { room, run, seat: mine } = view;
  const { order = [], at = 0 } = run.turn ?? {};
  const from = Math.max(0, Math.min(at - 3, order.length - AROUND));
  const shown = order.slice(from, from + AROUND);
  const rest = order.length - from - shown.length;
  const roleOf = (/** @type {string} */ seat) => Object.keys(room.characters ?? {}).find((role) => room.characters[role].seat === seat && !room.characters[role].laid);
  return html`
    <section class="round-around" aria-label=${t('round-order')}>
      ${run.order && run.order !== 'seats' && html`<p class="second small">${t(`round-order-${run.order}`)}</p>`}
      <ol class="round-order" start=${from + 1}>
        ${shown.map((/** @type {string} */ seat, /** @type {number} */ i) => {
          const state = stateIn(run, seat, from + i);
          return html`
            <li key=${seat} class=${`round-${state}`} aria-current=${state === 'now' ? 'true' : undefined}>
              <${Face} role=${roleOf(seat)} name=${nameOf(view, seat)} size=${state === 'now' ? 60 : 44} quiet />
              <span><b class=${state === 'now' ? 'floor-now' : undefined}>${seat === mine ? t('round-you', { name: nameOf(view, seat) }) : nameOf(view, seat)}</b><span class="second small">${state === 'done' && html`<${Icon} name="check" />`}${t(`round-state-${state}`)}</span></span>
            </li>`;
        })}
        ${rest > 0 && html`<li class="second">${t('cards-rest', { count: rest })}</li>`}
      </ol>
    </section>`;
}
