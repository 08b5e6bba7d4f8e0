/** On the projector: the city large, the sprint's stories beside it, and what is asked of whom. */
import { openAsks } from '../../city/advice.js';
import { Recipe } from '../../city/recipe.js';
import { SayingRule } from '../../city/saying.js';
import { boardOf, isFinished, letters, namesOf, siteOf, storiesInHand } from '../../city/state.js';
import { titleOf } from '../../city/story_card.js';
import { Board } from '../../city/view.js';
import { classes, html } from '../../ui/html.js';
import { Face } from '../../ui/people.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

const ROOM = 6;
const ASKS = 3;

/** @param {{view: View, story: string, t: Words}} props */
function Line({ view, story, t }) {
  const { city } = view.room;
  const id = siteOf(city, story);
  const site = id && city.sites[id];
  const whole = site && isFinished(site, city.stories[story]);
  return html`<li class=${classes('screen-story', whole && 'whole')}>
    <span class="letter">${id ? letters(city)[id] : '·'}</span>
    <span class="grow"><b>${titleOf(view.room, story, t.pick)}</b>${!whole && html`<br /><${Recipe} story=${city.stories[story]} site=${site} />`}</span>
    ${whole && html`<span class="tag good">${t('site-finished')}</span>`}
  </li>`;
}

/** Requests go round: who asks whom, for what. @param {{view: View, t: Words}} props */
function Asks({ view, t }) {
  const { city, roles } = view.room;
  const open = openAsks(city).sort(([, a], [, b]) => b.n - a.n).slice(0, ASKS);
  if (open.length === 0) return null;
  const name = (/** @type {string} */ role) => t.pick(roles[role]?.name);
  return html`<ul class="screen-asks">
    ${open.map(([id, ask]) => html`<li key=${id}>
      <${Face} role=${ask.from} name="" size=${48} quiet /><span aria-hidden="true">→</span><${Face} role=${ask.to} name="" size=${48} quiet />
      <span>${t(ask.power ? 'site-screen-asks-power' : ask.colour ? 'site-screen-asks' : 'site-screen-asks-need', { from: name(ask.from), to: name(ask.to), brick: ask.colour ? t(`city-brick-${ask.colour}`) : '' })}</span>
    </li>`)}
  </ul>`;
}

/** @param {{view: View, t: Words}} props */
export function BuildScreen({ view, t }) {
  const { room } = view;
  const taken = storiesInHand(room);
  const board = html`<${Board} description=${boardOf(room.city, room.roles)} words=${t} names=${namesOf(room, t.pick)} fit="box" />`;
  if (taken.length === 0) return html`<div class="screen-town alone"><div class="screen-board">${board}</div></div>`;
  return html`
    <div class="screen-town">
      <div class="screen-board">${board}</div>
      <div class="screen-column">
        <${SayingRule} view=${view} t=${t} />
        <ul class="screen-stories">${taken.slice(0, ROOM).map((story) => html`<${Line} key=${story} view=${view} story=${story} t=${t} />`)}</ul>
        ${taken.length > ROOM && html`<p>${t('site-screen-more', { count: taken.length - ROOM })}</p>`}
        <${Asks} view=${view} t=${t} />
      </div>
    </div>`;
}
