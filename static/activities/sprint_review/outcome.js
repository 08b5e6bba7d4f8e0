/** Where the city stands: needs met and dials fed, in words and bricks. */
import { isFinished, outcome, part, played, sitesInOrder } from '../../city/state.js';
import { BrickToken } from '../../city/token.js';
import { html } from '../../ui/html.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

/** A brick in its owner's colour for each finished building that feeds the dial. @param {View['room']} room @param {string} dial @returns {string[]} */
function feeding({ city, roles }, dial) {
  return sitesInOrder(city).filter(([, site]) => city.stories[site.story]?.dial === dial && isFinished(site, city.stories[site.story]))
    .map(([, site]) => roles[site.story].colour);
}

/** @param {{room: View['room'], t: Words}} props */
function Needs({ room, t }) {
  const stories = part(room.city, 'stories');
  const roles = played(room).filter((role) => stories[role]);
  const { met, needs, enough } = outcome(room.city, roles);
  return html`
    <p><b>${t('sprint-review-needs', { met, needs })}</b> ${t('sprint-review-enough', { count: enough })}</p>
    <p class="recipe" aria-hidden="true">${[...roles].sort((a, b) => Number(Boolean(stories[b].met)) - Number(Boolean(stories[a].met))).map((role) => html`<${BrickToken} key=${role} colour=${room.roles[role].colour} missing=${!stories[role].met} />`)}</p>`;
}

/** @param {{view: View, t: Words}} props */
export function Outcome({ view, t }) {
  const { room } = view;
  const { won, dials } = outcome(room.city, played(room));
  return html`
    <section class="outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">${t(won ? 'sprint-review-alive' : 'sprint-review-city')}</h2>
      <${Needs} room=${room} t=${t} />
      <ul class="dials">
        ${Object.entries(dials).map(([dial, count]) => html`
          <li key=${dial}>
            <span>${t(`sprint-review-dial-${dial}`)}</span>
            <span class="recipe" aria-hidden="true">${count ? feeding(room, dial).map((colour) => html`<${BrickToken} colour=${colour} small />`) : html`<span class="dial-empty"></span>`}</span>
            <span class="second small">${t('sprint-review-dial-count', { count })}</span>
          </li>`)}
      </ul>
    </section>`;
}
