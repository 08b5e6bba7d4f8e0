/** My bricks, and my characters when I play several. */
import { html, useWords } from '../ui/html.js';
import { Face } from '../ui/people.js';
import { handOf, sum } from './state.js';
import { BrickToken } from './token.js';

/** @typedef {{[name: string]: any}} Doc */

const ROW = 5; // more than this are counted in figures

/** @param {{room: Doc, role: string}} props */
export function Hand({ room, role }) {
  const t = useWords();
  const hand = handOf(room.city, role);
  const count = sum(hand);
  return html`
    <section class="hand" aria-label=${t('site-my-bricks')}>
      <p class="hand-words"><b>${t('site-my-bricks')}</b> <span class="second small">${t('site-in-hand', { count })}</span></p>
      <ul class="hand-bricks">
        ${Object.entries(hand).map(([colour, many]) => html`
          <li key=${colour} aria-label=${colour === 'wild' ? t('site-wild', { count: many }) : t(`city-bricks-${colour}`, { count: many })}>
            ${colour === 'wild' ? html`<span class="wild" aria-hidden="true">?</span>` : Array.from({ length: count > ROW ? 1 : many }, () => html`<${BrickToken} colour=${colour} />`)}
            ${(count > ROW || colour === 'wild') && html`<span aria-hidden="true">× ${many}</span>`}
          </li>`)}
      </ul>
    </section>`;
}

/** Who acts, for a seat with several characters. @param {{view: import('../core/view.js').View, role: string | undefined, onChoose: (role: string) => void}} props */
export function WhoActs({ view, role, onChoose }) {
  const t = useWords();
  if (view.roles.length < 2) return null;
  return html`
    <div class="who-acts" role="group" aria-label=${t('site-who-acts')}>
      <span>${t('site-who-acts')}</span>
      ${view.roles.map((one) => html`
        <button type="button" key=${one} class="button little" aria-pressed=${String(one === role)} onClick=${() => onChoose(one)}>
          <${Face} role=${one} name="" size=${36} quiet />${t.pick(view.room.roles[one].name)}
        </button>`)}
    </div>`;
}
