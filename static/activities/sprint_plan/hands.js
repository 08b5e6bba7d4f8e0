/** What we have in hands in all, and how far it reaches. */
import { allInHand, capacity, shortOf } from '../../city/capacity.js';
import { bricksInWords } from '../../city/recipe.js';
import { storiesInHand, sum } from '../../city/state.js';
import { BrickToken } from '../../city/token.js';
import { html } from '../../ui/html.js';

/** @param {{room: {[name: string]: any}, t: import('../../core/words.js').Words}} props */
export function Hands({ room, t }) {
  const { colours, wild } = allInHand(room.city);
  const taken = storiesInHand(room);
  const short = shortOf(room.city, taken);
  return html`
    <section class="hands" aria-label=${t('sprint-plan-hands')}>
      <p class="hands-say"><b>${t('sprint-plan-capacity', { count: capacity(room.city) })}</b> <span class="second">${t('sprint-plan-told-bring')}</span></p>
      <ul class="hands-bricks">
        ${Object.entries(colours).map(([colour, count]) => html`<li key=${colour} aria-label=${t(`city-bricks-${colour}`, { count })}><${BrickToken} colour=${colour} small /><span aria-hidden="true">× ${count}</span></li>`)}
        ${wild > 0 && html`<li>${t('site-wild', { count: wild })}</li>`}
      </ul>
      <p>${t('sprint-plan-taken-count', { count: taken.length })} ${taken.length > 0 && (sum(short) ? t('sprint-plan-short', { bricks: bricksInWords(short, t) }) : t('sprint-plan-enough'))}</p>
    </section>`;
}
